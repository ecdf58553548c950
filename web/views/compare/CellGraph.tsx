import type { EvidenceStatus } from "../../../server/contract/evidence.ts";
import type { GraphNode } from "../../../server/contract/graph.ts";
import { describeRelationType } from "../../../server/contract/relations.ts";
import { useLanguage } from "../../i18n/language.tsx";
import glyphs from "../../ui/glyph.module.css";
import { kindPaths, type GlyphKind } from "../../ui/glyph-shapes.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { useVerb } from "../../ui/RelationSentence.tsx";
import type { Cell } from "./comparison.ts";
import styles from "./CellEvidence.module.css";

const ends = { left: { x: 52, y: 70 }, right: { x: 248, y: 70 } };
const width = 300;
const height = 184;
const claimsAt = { x: 150, y: 152 };

const pattern = (status: EvidenceStatus): string =>
  (status === "unsourced" || status === "lost" ? styles.unsourced : status === "record" ? styles.record : "") ?? "";

function Glyph({ kind, at, size }: { kind: GlyphKind; at: { x: number; y: number }; size: number }) {
  return (
    <svg
      x={at.x - size / 2}
      y={at.y - size / 2}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      className={glyphs[kind]}
    >
      <path fill="currentColor" fillRule="evenodd" d={kindPaths[kind]} />
    </svg>
  );
}

/** Text in SVG does not wrap, so the name is text of the page: as wide as there is room up to the edge of the picture. */
function Name({ node, at }: { node: GraphNode; at: { x: number; y: number } }) {
  const { text, lang } = useNodeName()(node);
  const halfWidth = Math.min(at.x, width - at.x);
  const top = at.y + 17;
  return (
    <foreignObject x={at.x - halfWidth} y={top} width={2 * halfWidth} height={height - top} className={styles.nameRoom}>
      <div className={styles.name} lang={lang}>
        {text}
      </div>
    </foreignObject>
  );
}

/** A cell as a small picture: row and column, a line for each relation, the claims below. */
export function CellGraph({ cell, row, column }: { cell: Cell; row: GraphNode; column: GraphNode }) {
  const { words } = useLanguage();
  const nameOf = useNodeName();
  const verb = useVerb();
  const shown = cell.relationships.slice(0, 3);
  const { left, right } = ends;
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={words.compare.asGraphLabel(nameOf(row).text, nameOf(column).text)}
    >
      {shown.map((relationship, index) => {
        const bend = left.y - 26 - index * 36;
        const { family } = describeRelationType(relationship.type);
        const weight = family === "stance" ? styles.stance : family === "opposition" ? styles.opposition : "";
        return (
          <g key={relationship.id}>
            <path
              className={`${styles.edge} ${weight} ${pattern(relationship.status)}`}
              d={`M${left.x} ${left.y}Q150 ${bend} ${right.x} ${right.y}`}
            />
            <text className={styles.verb} x={150} y={(left.y + bend) / 2 - 3}>
              {verb(relationship, relationship.from === row.id ? "out" : "in", row)}
            </text>
          </g>
        );
      })}
      {cell.claimCount > 0 && (
        <>
          <path
            className={`${styles.edge} ${styles.claims}`}
            d={`M${claimsAt.x} ${claimsAt.y}Q90 130 ${left.x} ${left.y}`}
          />
          <path
            className={`${styles.edge} ${styles.claims}`}
            d={`M${claimsAt.x} ${claimsAt.y}Q210 130 ${right.x} ${right.y}`}
          />
          <Glyph kind="claim" at={claimsAt} size={18} />
          <text className={styles.label} x={claimsAt.x} y={claimsAt.y + 25}>
            {words.terms.claims(cell.claimCount)}
          </text>
        </>
      )}
      <Glyph kind={row.kind} at={left} size={28} />
      <Glyph kind={column.kind} at={right} size={26} />
      <Name node={row} at={left} />
      <Name node={column} at={right} />
    </svg>
  );
}
