import type { CardRelation } from "../../../server/contract/card.ts";
import type { RelationId } from "../../../server/contract/graph.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { seam } from "../../i18n/format.ts";
import { scopedAs } from "../../i18n/relation-sentence.ts";
import { EvidenceMarks } from "../../ui/EvidenceMark.tsx";
import { EvidenceToggle } from "../../ui/EvidenceToggle.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { NodeName, useNodeName } from "../../ui/NodeName.tsx";
import { StatusGlyph } from "../../ui/StatusGlyph.tsx";
import styles from "./RelationRow.module.css";

interface Props {
  relation: CardRelation;
  /** The relation that is open in this group. */
  opened: RelationId | undefined;
  onOpen: (id: RelationId | null) => void;
}

/** The other end of a relation, its marks and date; it opens what it rests on in place. */
export function RelationRow({ relation, opened, onOpen, keyed }: Props & { keyed: boolean }) {
  const { formats, words } = useLanguage();
  const { relationship, other } = relation;
  const [ownScope, otherScope] =
    relationship.from === other.id
      ? [relationship.toScope, relationship.fromScope]
      : [relationship.fromScope, relationship.toScope];
  const qualities = [
    relationship.modality === null ? "" : words.terms.modalities[relationship.modality],
    ownScope === null ? "" : words.terms.ownScopes[ownScope],
  ]
    .filter(Boolean)
    .join(words.trace.separator);
  const isOpen = relationship.id === opened;
  const toggle = () => onOpen(isOpen ? null : relationship.id);
  const name = useNodeName()(other, true).text;
  const scope = otherScope === null ? "" : words.terms.scopes[otherScope](scopedAs(other));
  const time = relationship.time ?? other.date;
  return (
    <div className={styles.row}>
      <KindGlyph kind={other.kind} size={14} />
      <span>
        {scope + (scope === "" ? "" : seam(scope, name))}
        <NodeName node={other} glyph={false} short />
        {qualities !== "" && <span className={styles.quality}> {qualities}</span>}
        <span className={styles.marks}>
          <EvidenceMarks
            marks={relationship.marks}
            status={relationship.status}
            keyed={keyed}
            onOpen={toggle}
            expanded={isOpen}
            about={name}
          />
        </span>
      </span>
      <span className={styles.date}>{time === null ? "" : formats.shortDate(time)}</span>
      <EvidenceToggle name={name} open={isOpen} onToggle={toggle} />
    </div>
  );
}

/** A person among many: the name, and behind it the glyph of what the relation rests on. */
export function PersonEntry({ relation, opened, onOpen }: Props) {
  const { words } = useLanguage();
  const { relationship, other } = relation;
  const isOpen = relationship.id === opened;
  const name = useNodeName()(other).text;
  return (
    <li>
      <NodeName node={other} />
      <button
        type="button"
        className={styles.glyphToggle}
        aria-expanded={isOpen}
        aria-label={`${words.evidence.restsOn(name)}, ${words.terms.evidence[relationship.status]}`}
        title={words.terms.evidenceMeans[relationship.status]}
        onClick={() => onOpen(isOpen ? null : relationship.id)}
      >
        <StatusGlyph status={relationship.status} decorative size={9} />
      </button>
    </li>
  );
}
