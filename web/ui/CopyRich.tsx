import { useEffect, useState } from "react";
import { useWords } from "../i18n/language.tsx";
import { copyRich, copyText, type RichText } from "./copy-text.ts";
import control from "./control.module.css";

interface Props {
  label: string;
  /** In full, for ears; begins with what is seen. */
  says?: string;
  /** What the confirmation names, where the label does not: "APA 7". */
  form?: string;
  /** With `html`, formatting goes along where the browser lets it. */
  content: string | RichText;
}

type Outcome = "none" | "copied" | "plain" | "failed";
const confirmationMs = 4_000;

/** Copies one form of something, and says in its own place what became of it. */
export function CopyRich({ label, says, form = label, content }: Props) {
  const { copying } = useWords();
  const [outcome, setOutcome] = useState<Outcome>("none");
  useEffect(() => {
    if (outcome === "none") return;
    const timer = setTimeout(() => setOutcome("none"), confirmationMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    if (typeof content === "string") setOutcome((await copyText(content)) ? "copied" : "failed");
    else setOutcome(await copyRich(content));
  };
  const told = { none: label, copied: copying.copied(form), plain: copying.copiedPlain, failed: copying.failed };
  return (
    <button
      type="button"
      className={control.action}
      aria-label={outcome === "none" ? says : undefined}
      onClick={() => void copy()}
    >
      <span aria-live="polite">{told[outcome]}</span>
    </button>
  );
}
