import { useLanguage } from "../i18n/language.tsx";

interface Noted {
  note: string | null;
  noteZh: string | null;
}

/** A note of ours in the page's language, or in the one that it is kept in. Nothing where there is none. */
export function Note({ of }: { of: Noted }) {
  const { formats } = useLanguage();
  const note = of.note ?? of.noteZh;
  if (note === null) return null;
  const { text } = formats.pick({ name: note, nameZh: of.noteZh });
  return <p lang={formats.langOf(text)}>{text}</p>;
}
