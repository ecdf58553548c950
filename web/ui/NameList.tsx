import { Fragment } from "react";
import type { GraphNode } from "../../server/contract/graph.ts";
import { useLanguage } from "../i18n/language.tsx";
import { SaidName } from "./NodeName.tsx";

interface Props {
  nodes: readonly GraphNode[];
  most?: number;
  /** How many there are, where `nodes` are only the first of them. */
  total?: number;
}

/** Names in a sentence, each leading to its card: "a, b, c and 4 more". */
export function NameList({ nodes, most = 6, total = nodes.length }: Props) {
  const { words, language } = useLanguage();
  const shown = total <= most + 1 ? nodes : nodes.slice(0, most);
  const rest = total - shown.length;
  const separator = language === "zh" ? "、" : ", ";
  return (
    <>
      {shown.map((node, index) => (
        <Fragment key={node.id}>
          {index > 0 && separator}
          <SaidName node={node} glyph={false} />
        </Fragment>
      ))}
      {rest > 0 && (language === "zh" ? "，" : " ") + words.terms.andMore(rest)}
    </>
  );
}
