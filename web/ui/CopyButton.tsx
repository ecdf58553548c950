import { useEffect, useState } from "react";
import { copyText } from "./copy-text.ts";
import control from "./control.module.css";
import { Icon } from "./Icon.tsx";

interface Props {
  /** Read when it is pressed. */
  text: () => string;
  label: string;
  /** The label in full, for ears and on pointing; begins with what is seen. */
  says?: string;
  copied: string;
  failed: string;
  icon?: boolean;
}

const confirmationMs = 4_000;

/** Copies, and says in its own place that it did. */
export function CopyButton({ text, label, says, copied, failed, icon = false }: Props) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");
  useEffect(() => {
    if (outcome === "none") return;
    const timer = setTimeout(() => setOutcome("none"), confirmationMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => setOutcome((await copyText(text())) ? "copied" : "failed");
  return (
    <button
      type="button"
      className={control.action}
      title={says}
      aria-label={outcome === "none" ? says : undefined}
      onClick={() => void copy()}
    >
      {icon && <Icon name="link" />}
      <span aria-live="polite">{outcome === "none" ? label : outcome === "copied" ? copied : failed}</span>
    </button>
  );
}
