import { cardRelations, type CardRelation, type RelationGroup as Group } from "../../../server/contract/card.ts";
import { partsOfRelationId, relationId, type RelationId } from "../../../server/contract/graph.ts";
import { isSymmetric } from "../../../server/contract/relations.ts";
import type { EntityId } from "../../../server/contract/kinds.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import { ProblemState } from "../../ui/ProblemState.tsx";
import { RelationEvidence } from "../../ui/RelationEvidence.tsx";
import { useVerbHeading } from "../../ui/RelationSentence.tsx";
import { ShowMore } from "../../ui/ShowMore.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { useMorePages } from "../../use-more-pages.ts";
import { useViewState } from "../../use-view-state.ts";
import styles from "./RelationGroup.module.css";
import { PersonEntry, RelationRow } from "./RelationRow.tsx";

const pageSize = 50;

interface Props {
  subject: EntityId;
  group: Group;
}

/** One verb with all that stands at its other end. People stand in columns, everything else in rows. */
export function RelationGroup({ subject, group }: Props) {
  const { words } = useLanguage();
  const verb = useVerbHeading()(group, group.direction);
  const { type, direction } = group;
  const stance = group.stance === null ? {} : { stance: group.stance };
  const more = useMorePages(cardRelations, group.next, {
    inputAt: (after) => ({ id: subject, type, direction, after, limit: pageSize, ...stance }),
    nextOf: (page) => page.next,
  });
  const relations = [...group.relations, ...more.pages.flatMap((page) => page.relations)];
  return (
    <div className={styles.group}>
      <h3>
        <span className={styles.verb}>{verb}</span>{" "}
        <span className={styles.count}>{words.card.groupCount(relations.length, group.total)}</span>
        {saidOnce(relations).map(([status, count]) => (
          <span key={status} className={styles.count}>
            <VisuallyHidden copied>{words.trace.separator}</VisuallyHidden>
            <EvidenceStatus status={status}>
              {words.evidence.allOf(words.terms.evidenceShort[status], count)}
            </EvidenceStatus>
          </span>
        ))}
      </h3>
      <div className={styles.list}>
        <Members relations={relations} subject={subject} group={group} />
        {more.problem !== null && <ProblemState problem={more.problem} onRetry={more.showMore} />}
        <ShowMore
          shown={relations.length}
          total={group.total}
          step={pageSize}
          onMore={more.showMore}
          pending={more.pending}
        />
      </div>
    </div>
  );
}

const wordStatuses = ["named", "record", "unsourced"] as const;

/** What several rows would each say by a word: the heading says it once with the count, and is the key to their glyphs. */
function saidOnce(relations: readonly CardRelation[]): [status: (typeof wordStatuses)[number], count: number][] {
  return wordStatuses.flatMap((status) => {
    const same = relations.filter(
      ({ relationship }) => relationship.status === status && relationship.marks.length === 0,
    );
    return same.length > 1 ? [[status, same.length]] : [];
  });
}

/** The relation of this group that the address says is open, wherever in the group it stands. */
function useOpened(subject: EntityId, group: Group) {
  const { view, change } = useViewState();
  const parsed = relationId.safeParse(view.select ?? "");
  const open = (id: RelationId | null) => change({ select: id }, { replace: true });
  if (!parsed.success) return { opened: undefined, open };
  const parts = partsOfRelationId(parsed.data);
  const isOurs =
    parts.type === group.type &&
    parts.stance === group.stance &&
    (isSymmetric(group.type)
      ? [parts.from, parts.to].some((end) => end === subject)
      : (group.direction === "out" ? parts.from : parts.to) === subject);
  return { opened: isOurs ? parsed.data : undefined, open };
}

function Members({ relations, subject, group }: Props & { relations: readonly CardRelation[] }) {
  const { opened, open } = useOpened(subject, group);
  const close = () => open(null);
  const told = saidOnce(relations).map(([status]) => String(status));
  const keyed = ({ relationship }: CardRelation) => told.includes(relationship.status);
  const people = relations.length > 1 && relations.every(({ other }) => other.kind === "person");
  const standsHere = relations.some(({ relationship }) => relationship.id === opened);
  const evidence = opened !== undefined && <RelationEvidence id={opened} onClose={close} />;
  if (people) {
    return (
      <>
        <ul className={styles.people}>
          {relations.map((relation) => (
            <PersonEntry key={relation.relationship.id} relation={relation} opened={opened} onOpen={open} />
          ))}
        </ul>
        {evidence}
      </>
    );
  }
  return (
    <>
      <ul>
        {relations.map((relation) => (
          <li key={relation.relationship.id}>
            <RelationRow relation={relation} opened={opened} onOpen={open} keyed={keyed(relation)} />
            {relation.relationship.id === opened && evidence}
          </li>
        ))}
      </ul>
      {!standsHere && evidence}
    </>
  );
}
