import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import { Locator } from "../../ui/Locator.tsx";
import type from "../../ui/type.module.css";
import { useAddresses } from "../../use-view-state.ts";
import type { TraceAnswer } from "./completeness.ts";
import styles from "./PassageStep.module.css";
import { Step } from "./Step.tsx";

const shortChecksum = (checksum: string): string => checksum.replace(/^sha256:/, "").slice(0, 8);

/** Where in the report the claim stands, and what else is claimed there. */
export function PassageStep({ answer }: { answer: TraceAnswer }) {
  const { words, formats } = useLanguage();
  const { trace } = useAddresses();
  const { claim, passage } = answer;
  const others = passage.claims.filter(({ id }) => id !== claim.id);
  return (
    <Step
      title={words.trace.passage}
      status="verified"
      says={words.trace.passageFound}
      note={
        <>
          <p>{words.trace.passageNote(passage.line, shortChecksum(passage.checksum))}</p>
          <p>{words.trace.passageOf(passage.passagesInSection)}</p>
        </>
      }
    >
      <p className={styles.place}>
        <Locator locator={claim.locator} />
      </p>
      <p className={styles.others}>{words.trace.otherClaims(others.length)}</p>
      <ol className={styles.claims}>
        {passage.claims.map((other, index) =>
          other.id === claim.id ? null : (
            <li key={other.id} value={index + 1}>
              <Link className={type.link} to={trace(other.id)}>
                {formats.pick(other).text}
              </Link>
            </li>
          ),
        )}
      </ol>
    </Step>
  );
}
