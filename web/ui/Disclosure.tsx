import { type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import control from "./control.module.css";
import styles from "./Disclosure.module.css";

interface Props {
  label: string;
  /** In full, for ears and on pointing; begins with what is seen. */
  says: string;
  children: ReactNode;
}

/** A button that opens something small where it stands; Escape closes it and the focus is on the button again. */
export function Disclosure({ label, says, children }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // Escape reaches the whole of it, from wherever the focus is inside.
    <div className={`${styles.whole} no-print`} onKeyDown={onKeyDown}>
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
      {open && <div className={styles.panel}>{children}</div>}
    </div>
  );
}
