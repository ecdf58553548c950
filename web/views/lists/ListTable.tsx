import { Link } from "react-router";
import { type ListItem, type ListOrder } from "../../../server/contract/lists.ts";
import { capital } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { Byline } from "../papers/Byline.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { useSubtypeWord } from "../../ui/subtype-word.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { useAddresses, useViewState } from "../../use-view-state.ts";
import { DatedSpark, SparkYears } from "./DatedSpark.tsx";
import type { ListAnswer } from "./list-question.ts";
import styles from "./ListTable.module.css";

/** The rows of one page: name, what it is, how much is said of it and when. Heads that sort are links. */
export function ListTable({ answer }: { answer: ListAnswer }) {
  const { lists, terms } = useLanguage().words;
  const { items, kind, years } = answer;
  const isDocuments = kind === "paper" || kind === "web";
  return (
    <table className={styles.table} aria-label={terms.kindsMany[kind]}>
      <thead>
        <tr>
          <SortHead answer={answer} order="name" />
          <th scope="col">{isDocuments ? lists.columnOfDocuments : lists.columns.summary}</th>
          <SortHead answer={answer} order="claims" />
          <SortHead answer={answer} order="relations" />
          <th scope="col" className={styles.spark}>
            <VisuallyHidden>{lists.orders.date}</VisuallyHidden>
            <SparkYears years={years} />
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.node.id} item={item} years={years} />
        ))}
      </tbody>
    </table>
  );
}

function SortHead({ answer, order }: { answer: ListAnswer; order: "name" | "claims" | "relations" }) {
  const { lists } = useLanguage().words;
  const { hrefWith } = useViewState();
  const isNow = answer.order === order;
  const own: ListOrder = "claims";
  return (
    <th
      scope="col"
      className={order === "name" ? styles.name : styles.number}
      aria-sort={isNow ? (order === "name" ? "ascending" : "descending") : undefined}
    >
      <Link to={hrefWith({ by: order === own ? null : order, letter: null, after: null })}>
        {lists.columns[order]}
        {isNow && <span aria-hidden="true"> {order === "name" ? "▴" : "▾"}</span>}
      </Link>
    </th>
  );
}

function Row({ item, years }: { item: ListItem; years: ListAnswer["years"] }) {
  const { words, formats } = useLanguage();
  const addresses = useAddresses();
  const name = useNodeName()(item.node);
  const subtypeWord = useSubtypeWord();
  const { node, summary, summaryZh, document, claimCount, relationCount } = item;
  const told = summary === null ? null : formats.pick({ name: summary, nameZh: summaryZh });
  return (
    <tr>
      <th scope="row">
        <Link to={addresses.node(node)} lang={name.lang} data-row-link>
          {name.text}
        </Link>
        {node.subtype !== null && <small>{capital(subtypeWord(node.subtype))}</small>}
      </th>
      <td className={styles.summary}>
        {document !== null ? <Byline document={document} form="whole" /> : told !== null && <span>{told.text}</span>}
      </td>
      <td className={styles.number}>
        <b>{formats.number(claimCount)}</b>
        <span className={styles.unit}>{words.lists.columns.claims}</span>
      </td>
      <td className={styles.number}>
        {formats.number(relationCount)}
        <span className={styles.unit}>{words.lists.columns.relations}</span>
      </td>
      <td className={styles.spark}>
        <DatedSpark dated={item.dated} years={years} />
      </td>
    </tr>
  );
}
