import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { StatusGlyph } from "../../ui/StatusGlyph.tsx";
import { useViewState } from "../../use-view-state.ts";
import type { CardAnswer } from "./card-answer.ts";
import { RelationGroup } from "./RelationGroup.tsx";
import styles from "./Relations.module.css";

/** Everything that an entity does and that is done to it, by verb, each with what it rests on. */
export function Relations({ answer }: { answer: CardAnswer }) {
  const { words } = useLanguage();
  if (answer.groups.length === 0) return <NoRelations answer={answer} />;
  return (
    <section>
      <SectionHead aside={words.terms.relations(answer.relationTotal)}>{words.card.relations}</SectionHead>
      <div className={styles.groups}>
        {answer.groups.map((group) => (
          <RelationGroup
            key={`${group.type}.${group.stance ?? ""}.${group.direction}`}
            subject={answer.node.id}
            group={group}
          />
        ))}
      </div>
      <Key answer={answer} />
    </section>
  );
}

/** What the marks above say, for those that occur. */
function Key({ answer }: { answer: CardAnswer }) {
  const { terms, card } = useLanguage().words;
  const first = answer.groups
    .flatMap((group) => group.relations)
    .flatMap(({ relationship }) => relationship.marks)
    .find((mark) => mark.status === "verified" && mark.printed !== null)?.printed;
  const others = (["misprinted", "lost", "uncertain", "named", "record", "unsourced"] as const).filter(
    (status) => (answer.byStatus[status] ?? 0) > 0,
  );
  if (first === undefined && others.length === 0) return null;
  return (
    <p className={styles.key} aria-label={card.keyLabel} role="note">
      {first !== undefined && (
        <span>
          <b className={styles.number}>{first}</b>
          {card.keyFootnote}
        </span>
      )}
      {others.map((status) => (
        <span key={status}>
          <StatusGlyph status={status} decorative size={11} />
          {terms.evidenceMeans[status]}
        </span>
      ))}
    </p>
  );
}

function NoRelations({ answer }: { answer: CardAnswer }) {
  const { words } = useLanguage();
  const { hrefWith } = useViewState();
  const name = useNodeName()(answer.node).text;
  return (
    <section>
      <SectionHead>{words.card.relations}</SectionHead>
      <EmptyState
        title={words.card.noRelations}
        actions={
          <Link className={control.action} to={hrefWith({ find: name })}>
            {words.card.searchFor(name)}
          </Link>
        }
      >
        <p>{answer.claims.total > 0 ? words.card.noRelationsHint : words.card.nothingAtAll}</p>
      </EmptyState>
    </section>
  );
}
