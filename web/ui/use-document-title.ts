import { useEffect } from "react";

/** Names the browser's tab and history entry. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Claimtrace`;
  }, [title]);
}
