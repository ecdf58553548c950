import { Link } from "react-router";
import type { ClaimItem } from "../../server/contract/graph.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useAddresses } from "../use-view-state.ts";
import { EvidenceMarks } from "./EvidenceMark.tsx";
import styles from "./NodeName.module.css";

interface Props {
  claim: ClaimItem;
  link?: boolean;
  /** False where the list itself says on what a claim without a footnote rests. */
  status?: boolean;
}

/** A claim's statement in the page's language with its marks; both lead to its trace unless told otherwise. */
export function ClaimText({ claim, link = true, status = true }: Props) {
  const { formats } = useLanguage();
  const addresses = useAddresses();
  const { text } = formats.pick(claim);
  const trace = addresses.trace(claim.id);
  return (
    <span>
      {link ? (
        <Link className={styles.node} to={trace}>
          {text}
        </Link>
      ) : (
        text
      )}
      {(status || claim.marks.length > 0) && (
        <EvidenceMarks marks={claim.marks} status={claim.status} to={link ? trace : undefined} about={text} />
      )}
    </span>
  );
}
