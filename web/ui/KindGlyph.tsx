import { useWords } from "../i18n/language.tsx";
import styles from "./glyph.module.css";
import { kindPaths, type GlyphKind } from "./glyph-shapes.tsx";

interface Props {
  kind: GlyphKind;
  /** True where the kind's word stands beside it; else the glyph says the word itself. */
  decorative?: boolean;
  /** In px; without one it grows with the text. */
  size?: number;
}

/** The shape and colour of a kind. */
export function KindGlyph({ kind, decorative = false, size }: Props) {
  const words = useWords();
  const named = decorative ? { "aria-hidden": true } : { role: "img", "aria-label": words.terms.kinds[kind] };
  return (
    <svg
      className={`${styles.glyph} ${styles[kind]}`}
      viewBox="0 0 16 16"
      {...named}
      {...(size === undefined ? {} : { style: { width: size, height: size } })}
    >
      <path fill="currentColor" fillRule="evenodd" d={kindPaths[kind]} />
    </svg>
  );
}
