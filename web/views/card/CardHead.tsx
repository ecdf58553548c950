import { Fragment } from "react";
import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import { CiteDocument } from "../../ui/CiteDocument.tsx";
import control from "../../ui/control.module.css";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { OutwardLink, useDocumentDetails } from "../../ui/DocumentLine.tsx";
import frame from "../../ui/frame.module.css";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { useSubtypeWord } from "../../ui/subtype-word.ts";
import type from "../../ui/type.module.css";
import { useAddresses } from "../../use-view-state.ts";
import { comparisonOf, nodesAround } from "./around.ts";
import type { CardAnswer } from "./card-answer.ts";
import styles from "./CardHead.module.css";

/** Which thing this is, in a sentence, and where one can go from it. */
export function CardHead({ answer }: { answer: CardAnswer }) {
  const name = useNodeName()(answer.node);
  return (
    <header className={`${frame.withMargin} ${styles.head}`}>
      <div>
        <KindLine answer={answer} />
        <PageTitle title={name.text} lang={name.lang} className={`${styles.name} ${styles[sizeOf(name.text)]}`} />
        <OtherNames answer={answer} />
        <Lede answer={answer} />
      </div>
      <Actions answer={answer} />
    </header>
  );
}

const sizeOf = (name: string): "short" | "long" | "title" => {
  const width = [...name].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
  if (width <= 28) return "short";
  return width <= 56 ? "long" : "title";
};

function KindLine({ answer }: { answer: CardAnswer }) {
  const { words, formats } = useLanguage();
  const subtypeWord = useSubtypeWord();
  const addresses = useAddresses();
  const { node, document } = answer;
  const listOfSubtype = (name: string) => addresses.list(node.kind, { subtype: [name] });
  const subtype = document?.genre ?? node.subtype;
  const date = document === null ? node.date : null;
  return (
    <p className={type.kindLine}>
      <KindGlyph kind={node.kind} decorative size={16} />
      <Link to={addresses.list(node.kind)}>{words.terms.kinds[node.kind]}</Link>
      {subtype !== null && (
        <span className={type.faint}>
          ·{" "}
          {node.subtype === null ? (
            subtypeWord(subtype)
          ) : (
            <Link to={listOfSubtype(node.subtype)}>{subtypeWord(subtype)}</Link>
          )}
        </span>
      )}
      {date !== null && <span className={type.faint}>· {formats.date(date)}</span>}
    </p>
  );
}

/** The name in the other language and every other name, each marked with the language that it is in. */
function OtherNames({ answer }: { answer: CardAnswer }) {
  const { words, formats } = useLanguage();
  const { node, aliases } = answer;
  const shown = formats.pick(node).text;
  const others = [...new Set([node.name, node.nameZh ?? "", ...aliases])].filter(
    (name) => name !== "" && name !== shown,
  );
  if (others.length === 0) return null;
  return (
    <p className={styles.others}>
      {answer.document === null ? words.card.also : words.card.otherTitle}
      {others.map((name, index) => (
        <Fragment key={name}>
          {index > 0 && <span aria-hidden="true"> · </span>}
          <span lang={formats.langOf(name)}>{name}</span>
        </Fragment>
      ))}
    </p>
  );
}

function Lede({ answer }: { answer: CardAnswer }) {
  const { formats } = useLanguage();
  const detailsOf = useDocumentDetails();
  const { summary, summaryZh, document } = answer;
  const details = document === null ? "" : detailsOf(document);
  return (
    <>
      {document !== null && (
        <p className={styles.details}>
          {details} <OutwardLink document={document} />
        </p>
      )}
      {summary !== null && <p className={styles.lede}>{formats.pick({ name: summary, nameZh: summaryZh }).text}</p>}
    </>
  );
}

function Actions({ answer }: { answer: CardAnswer }) {
  const { words } = useLanguage();
  const { explore, compare, papers } = useAddresses();
  const { node } = answer;
  const comparison = comparisonOf(answer);
  return (
    <div className={`${control.actions} ${styles.actions}`}>
      <Link className={control.action} to={explore({ nodes: nodesAround(answer), focus: node.id })}>
        <Icon name="graph" />
        {words.card.exploreAround}
      </Link>
      {comparison !== undefined && (
        <Link className={control.action} to={compare(comparison)}>
          <Icon name="compare" />
          {words.card.compareKind(words.terms.kindsMany[comparison.rows])}
        </Link>
      )}
      {node.kind === "paper" && (
        <Link className={control.action} to={papers({ paper: node.id })}>
          <Icon name="list" />
          {words.card.relatedPapers}
        </Link>
      )}
      <CopyLink />
      {answer.document !== null && <CiteDocument document={answer.document} />}
    </div>
  );
}
