import { useState } from "react";
import type { EvidenceStatus } from "../../../server/contract/evidence.ts";
import type { GraphNode } from "../../../server/contract/graph.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { NodeName } from "../../ui/NodeName.tsx";
import styles from "./Names.module.css";
import { Step } from "./Step.tsx";

interface Props {
  title: string;
  status: EvidenceStatus;
  nodes: readonly GraphNode[];
  total: number;
  /** Shown before somebody asks for all. */
  most: number;
  /** How they are known. */
  how?: string;
  note?: string;
}

/** A step of many names in columns: the first ones, then all. */
export function Names({ title, status, nodes, total, most, how, note }: Props) {
  const { words, language } = useLanguage();
  const [all, setAll] = useState(false);
  const shown = all ? nodes : nodes.slice(0, most);
  const count = words.trace.countShown(shown.length, total);
  const says = how === undefined ? count : `${count}${language === "zh" ? "，" : ", "}${how}`;
  return (
    <Step title={title} status={status} says={says} note={note !== undefined && <p>{note}</p>}>
      <ul className={styles.names}>
        {shown.map((node) => (
          <li key={node.id}>
            <NodeName node={node} />
          </li>
        ))}
      </ul>
      {nodes.length > most && (
        <button type="button" className={control.action} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.trace.showFewer : words.trace.showAll(nodes.length)}
        </button>
      )}
    </Step>
  );
}
