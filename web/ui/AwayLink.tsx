import type { ReactNode } from "react";
import { useWords } from "../i18n/language.tsx";

interface Props {
  address: string;
  className?: string | undefined;
  /** What it leads to, for who reads the page on paper. */
  leadsTo?: string | undefined;
  children: ReactNode;
}

/** Whether a browser may be sent there: a page of the web, and no script or file that data could name. */
export const isOfTheWeb = (address: string): boolean =>
  URL.canParse(address) && ["http:", "https:"].includes(new URL(address).protocol);

/** A way out of the product, in a tab of its own; what is no address of the web stays text. */
export function AwayLink({ address, className, leadsTo, children }: Props) {
  const { terms } = useWords();
  if (!isOfTheWeb(address)) return <span className={className}>{children}</span>;
  return (
    <a
      className={className}
      href={address}
      target="_blank"
      rel="noreferrer"
      title={terms.opensElsewhere}
      data-leads-to={leadsTo}
    >
      {children}
    </a>
  );
}
