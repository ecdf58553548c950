import type { EvidenceStatus } from "../../../server/contract/evidence.ts";
import type { GraphNode } from "../../../server/contract/graph.ts";
import type { home } from "../../../server/contract/home.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import styles from "./AskedQuestions.module.css";

type Questions = Answer<typeof home>["questions"];

const figureWidth = 280;

const dots: Readonly<Record<EvidenceStatus, { fill?: string; stroke?: string; dash?: string }>> = {
  verified: { fill: "var(--accent)" },
  named: { stroke: "var(--accent)" },
  uncertain: { stroke: "var(--machine)", dash: "2.5 1.5" },
  misprinted: { stroke: "var(--misprinted)" },
  lost: { stroke: "var(--lost)", dash: "1.5 1.5" },
  record: { stroke: "var(--machine)" },
  unsourced: { stroke: "var(--unsourced)" },
};

function Dot({ x, y, status }: { x: number; y: number; status: EvidenceStatus | null }) {
  if (status === null) return <circle cx={x} cy={y} r={0.9} fill="var(--text-3)" />;
  const { fill = "none", stroke = "none", dash } = dots[status];
  return <circle cx={x} cy={y} r={3.3} fill={fill} stroke={stroke} strokeWidth={1.2} strokeDasharray={dash} />;
}

/** The matrix in small: a row an organization, a column an approach, a dot a stance. */
export function StanceFigure({ labs }: { labs: Questions["labsAndApproaches"] }) {
  const { words } = useLanguage();
  const nameOf = useNodeName();
  const step = { x: 13, y: 13 };
  const namesAt = labs.approaches.length * step.x + 10;
  return (
    <svg
      viewBox={`0 0 ${figureWidth} ${labs.organizations.length * step.y + 2}`}
      role="img"
      aria-label={words.home.labsFigure(labs.organizations.length, labs.approaches.length)}
    >
      {labs.organizations.map((organization, row) => (
        <g key={organization.id}>
          {labs.approaches.map((approach, column) => (
            <Dot
              key={approach.id}
              x={6 + column * step.x}
              y={7 + row * step.y}
              status={labs.cells[row]?.[column] ?? null}
            />
          ))}
          <text x={namesAt} y={10.5 + row * step.y} className={styles.label}>
            {nameOf(organization).text}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Names to the left of a line and to its right. */
export function SidesFigure({ left, right }: { left: readonly GraphNode[]; right: readonly GraphNode[] }) {
  const { words } = useLanguage();
  const nameOf = useNodeName();
  const most = 5;
  const side = (nodes: readonly GraphNode[]) => (
    <ul>
      {nodes.slice(0, most).map((node) => (
        <li key={node.id} lang={nameOf(node).lang}>
          {nameOf(node).text}
        </li>
      ))}
      {nodes.length > most && <li>{words.terms.andMore(nodes.length - most)}</li>}
    </ul>
  );
  return (
    <div className={styles.sides} aria-hidden="true">
      {side(left)}
      <i />
      {side(right)}
    </div>
  );
}

/** Bars with their numbers. */
export function BarsFigure({ values }: { values: readonly number[] }) {
  const { formats } = useLanguage();
  const largest = Math.max(...values, 1);
  return (
    <div className={styles.bars} aria-hidden="true">
      {values.map((value, index) => (
        <div key={index} className={styles.bar}>
          <i style={{ width: `${(value / largest) * 85}%` }} />
          {formats.number(value)}
        </div>
      ))}
    </div>
  );
}

interface Tie {
  from: GraphNode;
  to: GraphNode;
}

/** Who acts at the left, on what at the right. */
export function TiesFigure({ ties }: { ties: readonly Tie[] }) {
  const nameOf = useNodeName();
  const names = (nodes: readonly GraphNode[]) => [...new Map(nodes.map((node) => [node.id, node])).values()];
  const left = names(ties.map(({ from }) => from));
  const right = names(ties.map(({ to }) => to));
  const height = Math.max(left.length, right.length) * 14 + 4;
  const at = (index: number, count: number) => ((index + 0.5) / count) * height;
  const ends = { left: 128, right: 152 };
  return (
    <svg viewBox={`0 0 ${figureWidth} ${height}`} aria-hidden="true">
      {ties.map(({ from, to }) => (
        <path
          key={`${from.id} ${to.id}`}
          d={`M${ends.left} ${at(
            left.findIndex(({ id }) => id === from.id),
            left.length,
          )}L${ends.right} ${at(
            right.findIndex(({ id }) => id === to.id),
            right.length,
          )}`}
          stroke="var(--edge)"
        />
      ))}
      {left.map((node, index) => (
        <text
          key={node.id}
          x={ends.left - 5}
          y={at(index, left.length) + 3.5}
          textAnchor="end"
          className={styles.label}
        >
          {nameOf(node, true).text}
        </text>
      ))}
      {right.map((node, index) => (
        <text key={node.id} x={ends.right + 5} y={at(index, right.length) + 3.5} className={styles.label}>
          {nameOf(node, true).text}
        </text>
      ))}
    </svg>
  );
}
