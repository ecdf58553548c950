import { Link } from "react-router";
import type { GraphNode } from "../../server/contract/graph.ts";
import { isDocument } from "../../server/contract/kinds.ts";
import type { Language } from "../../server/contract/language.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useAddresses } from "../use-view-state.ts";
import { KindGlyph } from "./KindGlyph.tsx";
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
}

/** In a Chinese sentence the title of a document stands in 《》, which sets it off from the words around it. */
export const isTitle = ({ kind }: Pick<GraphNode, "kind">, language: Language): boolean =>
  language === "zh" && isDocument(kind);

/** A name as it stands in a sentence. */
export function SaidName(props: Omit<Props, "short">) {
  const { language } = useLanguage();
  const name = <NodeName {...props} short />;
  return isTitle(props.node, language) ? <>《{name}》</> : name;
}

/** Glyph and name, leading to the card (a claim: to its trace). */
export function NodeName({ node, to, glyph = true, short = false }: Props) {
  const addresses = useAddresses();
  const { text, lang } = useNodeName()(node, short);
  const content = (
    <>
      {glyph && <KindGlyph kind={node.kind} />}
      <span lang={lang}>{text}</span>
    </>
  );
  if (to === null) return <span className={styles.node}>{content}</span>;
  return (
    <Link className={styles.node} to={to ?? addresses.node(node)}>
      {content}
    </Link>
  );
}
