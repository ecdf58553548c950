import { useWords } from "../i18n/language.tsx";
import { CopyButton } from "./CopyButton.tsx";

/** Copies the address of exactly this view. */
export function CopyLink() {
  const { shell } = useWords();
  return (
    <CopyButton
      icon
      text={() => window.location.href}
      label={shell.copyLink}
      copied={shell.linkCopied}
      failed={shell.linkNotCopied}
    />
  );
}
