import { Link } from "react-router";
import type { GraphNode } from "../../server/contract/graph.ts";
import { useLanguage } from "../i18n/language.tsx";
import { setOff } from "../i18n/relation-sentence.ts";
import { useAddresses } from "../use-view-state.ts";
import { KindGlyph } from "./KindGlyph.tsx";
import { VisuallyHidden } from "./VisuallyHidden.tsx";
import styles from "./NodeName.module.css";

type Named = Pick<GraphNode, "id" | "kind" | "name" | "nameZh" | "short" | "shortZh">;

/** The name of a node in the page's language, with the language it is in where that is another. */
export function useNodeName(): (
  node: Omit<Named, "id" | "kind">,
  short?: boolean,
) => { text: string; lang: "en" | "zh-CN" | undefined } {
  const { formats, language } = useLanguage();
  return (node, short = false) => {
    const name = short && node.short !== null ? node.short : node.name;
    const nameZh = short && node.shortZh !== null ? node.shortZh : node.nameZh;
    const { text, lang } = formats.pick({ name, nameZh });
    return { text, lang: lang.startsWith(language) ? undefined : lang };
  };
}

interface Props {
  node: Named;
  /** Without one it leads to the node's card, a claim to its trace. Null: plain words. */
  to?: string | null;
  glyph?: boolean;
  /** A claim's few words instead of its statement. */
  short?: boolean;
  /** For ears: what it leads to, where the page leads elsewhere by the same name. */
  leadsTo?: string | undefined;
  /** The name as a sentence says it. */
  said?: ReturnType<ReturnType<typeof useNodeName>>;
}

/** A name as it stands in a sentence. */
export function SaidName(props: Omit<Props, "short" | "said">) {
  const { language } = useLanguage();
  const said = useNodeName()(props.node, true);
  const { before, text, after } = setOff(props.node, said.text, language);
  return (
    <>
      {before}
      <NodeName {...props} said={{ ...said, text }} />
      {after}
    </>
  );
}

/** Glyph and name, leading to the card (a claim: to its trace). */
export function NodeName({ node, to, glyph = true, short = false, leadsTo, said }: Props) {
  const addresses = useAddresses();
  const nameOf = useNodeName();
  const { text, lang } = said ?? nameOf(node, short);
  const content = (
    <>
      {glyph && <KindGlyph kind={node.kind} />}
      <span lang={lang}>{text}</span>
      {leadsTo !== undefined && <VisuallyHidden>{leadsTo}</VisuallyHidden>}
    </>
  );
  if (to === null) return <span className={styles.node}>{content}</span>;
  return (
    <Link className={styles.node} to={to ?? addresses.node(node)}>
      {content}
    </Link>
  );
}
