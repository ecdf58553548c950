import { useEffect, useLayoutEffect, useRef, type ReactNode } from "react";
import { arrival } from "./arrival.ts";
import styles from "./type.module.css";
import { useDocumentTitle } from "./use-document-title.ts";

interface Props {
  /** Names the tab and the history entry as well. */
  title: string;
  lang?: "en" | "zh-CN" | undefined;
  className?: string | undefined;
  /** What is shown instead of the plain title, with its break points. */
  children?: ReactNode;
}

/** The heading of a place. It takes the focus when somebody arrives, so that a screen reader says where. */
export function PageTitle({ title, lang, className = styles.pageTitle, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useDocumentTitle(title);
  useEffect(() => {
    if (arrival.take()) heading.current?.focus({ preventScroll: true });
  }, []);
  // A heading that gives way to another of the same place hands the focus on. A layout effect is undone while the heading
  // still stands in the document; afterwards nobody has the focus any more.
  useLayoutEffect(() => {
    const element = heading.current;
    return () => {
      if (element !== null && document.activeElement === element) arrival.begin();
    };
  }, []);
  return (
    <h1 ref={heading} className={className} tabIndex={-1} lang={lang}>
      {children ?? title}
    </h1>
  );
}
