import { useNavigate } from "react-router";
import { kinds, type Kind } from "../../../server/contract/kinds.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { PageTitle } from "../../ui/PageTitle.tsx";
import type_ from "../../ui/type.module.css";
import { useAddresses } from "../../use-view-state.ts";
import type { ListAnswer } from "./list-question.ts";
import styles from "./ListHead.module.css";

/** Which kind, what there is of it in a sentence, and the way to another kind. */
export function ListHead({ kind, answer }: { kind: Kind; answer: ListAnswer | undefined }) {
  const { terms } = useLanguage().words;
  return (
    <header className={styles.head}>
      <div>
        <PageTitle key={kind} title={terms.kindsMany[kind]} />
        <p className={type_.answer}>{answer === undefined ? "\u00a0" : <Counted answer={answer} />}</p>
      </div>
      <div className={styles.side}>
        <KindMenu kind={kind} />
        <div className={control.actions}>
          <CopyLink />
        </div>
      </div>
    </header>
  );
}

function Counted({ answer }: { answer: ListAnswer }) {
  const { lists } = useLanguage().words;
  const nameOf = useNodeName();
  const { kind, all, leading, facets } = answer;
  const countOf = (facet: "known" | "status", value: string) =>
    facets[facet].find((one) => one.value === value)?.count ?? 0;
  if (kind === "claim") return lists.countedClaims(all, countOf("status", "unsourced"));
  return lists.counted({
    kind,
    all,
    leading: leading.map(({ node, claimCount }) => ({ name: nameOf(node).text, claims: claimCount })),
    records: countOf("known", "records"),
  });
}

function KindMenu({ kind }: { kind: Kind }) {
  const { words } = useLanguage();
  const navigate = useNavigate();
  const addresses = useAddresses();
  const choose = (name: string) => {
    const other = kinds.find((one) => one === name);
    if (other !== undefined) void navigate(addresses.list(other));
  };
  return (
    <label className={control.pick}>
      <span className={type_.faint}>{words.lists.kindLabel}</span>
      <KindGlyph kind={kind} size={14} decorative />
      <select value={kind} onChange={(event) => choose(event.target.value)}>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {words.terms.kindsMany[one]}
          </option>
        ))}
      </select>
      <span className={control.pickMarker}>
        <Icon name="down" size={11} />
      </span>
    </label>
  );
}
