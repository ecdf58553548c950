import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { flushSync } from "react-dom";
import control from "./control.module.css";
import styles from "./Disclosure.module.css";

interface Props {
  label: string;
  /** In full, for ears and on pointing; begins with what is seen. */
  says: string;
  children: ReactNode;
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => at - 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
};

/**
 * A button that opens something small where it stands. The down arrow opens it too and leads in, arrows go through what can be
 * pressed inside and up again to the button; Escape closes it and the focus is on the button again.
 */
export function Disclosure({ label, says, children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const walk = (event: KeyboardEvent, step: (at: number, last: number) => number) => {
    if (!open && event.key !== "ArrowDown") return;
    event.preventDefault();
    flushSync(() => setOpen(true));
    const inside = [...(panel.current?.querySelectorAll("button") ?? [])];
    const at = inside.findIndex((one) => one === document.activeElement);
    const next = step(at, inside.length - 1);
    // What it shows may still be on its way.
    if (inside.length === 0) panel.current?.focus();
    else (inside[next] ?? button.current)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.key === "Escape" && open) close();
    else if (step !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) walk(event, step);
    else return;
    event.stopPropagation();
  };
  return (
    // Keys reach the whole of it, from wherever the focus is inside.
    <div className={styles.whole} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={`${control.action} ${styles.opener}`}
        aria-expanded={open}
        aria-label={says}
        title={says}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div ref={panel} className={styles.panel} tabIndex={-1}>
          {children}
        </div>
      )}
    </div>
  );
}
