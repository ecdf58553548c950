import { Link } from "react-router";
import type { ClaimItem } from "../../server/contract/graph.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useAddresses } from "../use-view-state.ts";
import { ClaimText } from "./ClaimText.tsx";
import styles from "./ClaimsBySection.module.css";
import { CopyClaim } from "./CopyClaim.tsx";
import { EvidenceStatus } from "./EvidenceStatus.tsx";
import { Locator } from "./Locator.tsx";
import { NameList } from "./NameList.tsx";
import { useSubtypeWord } from "./subtype-word.ts";
import { VisuallyHidden } from "./VisuallyHidden.tsx";

/** Runs of claims that stand under the same heading of the report. */
function runsOf(claims: readonly ClaimItem[]): { section: string; claims: ClaimItem[] }[] {
  const runs: { section: string; claims: ClaimItem[] }[] = [];
  for (const claim of claims) {
    const last = runs.at(-1);
    if (last?.section === claim.locator.section) last.claims.push(claim);
    else runs.push({ section: claim.locator.section, claims: [claim] });
  }
  return runs;
}

/** The status that all claims of a run share: said once, at its heading. */
function sharedStatus(claims: readonly ClaimItem[]): ClaimItem["status"] | undefined {
  const [first] = claims;
  return claims.length > 1 && claims.every(({ status }) => status === first?.status) ? first?.status : undefined;
}

/** Claims in the order given, under the headings of the report, each with its passage and what stands behind it. */
export function ClaimsBySection({ claims }: { claims: readonly ClaimItem[] }) {
  const { formats, words } = useLanguage();
  const { report } = useAddresses();
  return (
    <div className={styles.headings}>
      {runsOf(claims).map((run) => (
        <div key={run.claims[0]?.id ?? run.section}>
          <h3 className={styles.path}>
            <Link to={report(run.section)}>
              {run.claims[0]?.locator.path
                .map((step) => formats.pick({ name: step.title, nameZh: step.titleZh }).text)
                .join(" › ")}
            </Link>
            {sharedStatus(run.claims) !== undefined && (
              <span className={styles.shared}>
                <VisuallyHidden copied>{words.trace.separator}</VisuallyHidden>
                <EvidenceStatus status={run.claims[0]?.status ?? "unsourced"}>
                  {words.evidence.allOf(words.terms.evidence[run.claims[0]?.status ?? "unsourced"], run.claims.length)}
                </EvidenceStatus>
              </span>
            )}
          </h3>
          <ul className={styles.claims}>
            {run.claims.map((claim) => (
              <ClaimEntry key={claim.id} claim={claim} saysStatus={sharedStatus(run.claims) === undefined} />
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function ClaimEntry({ claim, saysStatus }: { claim: ClaimItem; saysStatus: boolean }) {
  const { words, formats } = useLanguage();
  const subtypeWord = useSubtypeWord();
  return (
    <li>
      <p>
        <ClaimText claim={claim} status={false} />
      </p>
      <div>
        <Locator locator={claim.locator} from={claim.locator.path.length} /> · {subtypeWord(claim.subtype)}
        {claim.time !== null && ` · ${formats.shortDate(claim.time)}`}
        {claim.assertedBy.length > 0 && (
          <>
            <br />
            {words.evidence.saidBy}
            <NameList nodes={claim.assertedBy} most={2} />
          </>
        )}
        {saysStatus && (
          <>
            <br />
            <EvidenceStatus status={claim.status} />
          </>
        )}
        <span className="no-print"> · </span>
        <CopyClaim claim={claim} />
      </div>
    </li>
  );
}
