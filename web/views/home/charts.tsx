import { Fragment } from "react";
import type { EvidenceStatus } from "../../../server/contract/evidence.ts";
import type { GraphNode } from "../../../server/contract/graph.ts";
import type { AnsweredQuestion } from "../../../server/contract/questions.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import styles from "./AskedQuestions.module.css";

type Matrix = Extract<AnsweredQuestion, { form: "matrix" }>["answer"];

const dotStep = 13;

const dots: Readonly<Record<EvidenceStatus, { fill?: string; stroke?: string; dash?: string }>> = {
  verified: { fill: "var(--accent)" },
  named: { stroke: "var(--accent)" },
  uncertain: { stroke: "var(--machine)", dash: "2.5 1.5" },
  misprinted: { stroke: "var(--misprinted)" },
  lost: { stroke: "var(--lost)", dash: "1.5 1.5" },
  record: { stroke: "var(--machine)" },
  unsourced: { stroke: "var(--unsourced)" },
  reading: { stroke: "var(--machine)", dash: "1 2" },
};

function Dot({ x, y, status }: { x: number; y: number; status: EvidenceStatus | null }) {
  if (status === null) return <circle cx={x} cy={y} r={0.9} fill="var(--text-3)" />;
  const { fill = "none", stroke = "none", dash } = dots[status];
  return <circle cx={x} cy={y} r={3.3} fill={fill} stroke={stroke} strokeWidth={1.2} strokeDasharray={dash} />;
}

/** The matrix in small: a line a row, a place a column, a dot a cell that holds something. */
export function StanceChart({ matrix }: { matrix: Matrix }) {
  const { words } = useLanguage();
  const nameOf = useNodeName();
  const { rows, columns } = matrix;
  const status = new Map(matrix.cells.map((cell) => [`${cell.row},${cell.column}`, cell.status]));
  const width = columns.length * dotStep;
  return (
    <div className={styles.stances} role="img" aria-label={words.home.matrixChart(rows.length, columns.length)}>
      {rows.map(({ node: row }) => (
        <Fragment key={row.id}>
          <svg viewBox={`0 0 ${width} 10`} style={{ width, height: 10 }}>
            {columns.map(({ node: column }, index) => (
              <Dot
                key={column.id}
                x={5 + index * dotStep}
                y={5}
                status={status.get(`${row.id},${column.id}`) ?? null}
              />
            ))}
          </svg>
          <span lang={nameOf(row).lang}>{nameOf(row).text}</span>
        </Fragment>
      ))}
    </div>
  );
}

/** Names to the left of a line and to its right. */
export function SidesChart({ left, right }: { left: readonly GraphNode[]; right: readonly GraphNode[] }) {
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
export function BarsChart({ values }: { values: readonly number[] }) {
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

interface PairsProps {
  pairs: readonly { from: readonly GraphNode[]; to: readonly GraphNode[] }[];
}

/** Who acts at the left, on what at the right. */
export function PairsChart({ pairs }: PairsProps) {
  const nameOf = useNodeName();
  const names = (nodes: readonly GraphNode[]) =>
    nodes.map((node) => (
      <li key={node.id} lang={nameOf(node, true).lang}>
        {nameOf(node, true).text}
      </li>
    ));
  return (
    <div className={styles.pairs} aria-hidden="true">
      {pairs.map(({ from, to }, index) => (
        <Fragment key={index}>
          <ul>{names(from)}</ul>
          <i />
          <ul>{names(to)}</ul>
        </Fragment>
      ))}
    </div>
  );
}
