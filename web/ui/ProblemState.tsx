import { Link } from "react-router";
import { ApiProblem } from "../api.ts";
import { useWords } from "../i18n/language.tsx";
import { useViewState } from "../use-view-state.ts";
import { CopyButton } from "./CopyButton.tsx";
import control from "./control.module.css";
import { NearestNames } from "./NearestNames.tsx";
import styles from "./state.module.css";

interface Props {
  problem: Error;
  /** What the address names, to search for where nothing is known under it. */
  sought?: string | undefined;
  /** Asks again; not offered where asking again cannot help. */
  onRetry?: (() => void) | undefined;
  /** While it is being asked again. */
  retrying?: boolean;
}

const detailsOf = (problem: Error): string =>
  [
    window.location.href,
    problem instanceof ApiProblem ? `${problem.code} ${problem.status ?? ""} ${problem.requestId ?? ""}` : problem.name,
    problem.message,
  ].join("\n");

function codeOf(problem: Error): ApiProblem["code"] {
  if (!(problem instanceof ApiProblem)) return "unexpected-answer";
  return problem.namesNothing ? "not-found" : problem.code;
}

/** What failed, that nothing is lost, and what can be done about it. */
export function ProblemState({ problem, sought = "", onRetry, retrying = false }: Props) {
  const { states } = useWords();
  const { hrefWith } = useViewState();
  const code = codeOf(problem);
  const advice = code === "not-found" || code === "unexpected-answer" ? states.advice[code] : states.unchanged;
  const heals = problem instanceof ApiProblem && problem.mayHeal;
  return (
    <div className={styles.state} role="alert">
      <p className={styles.title}>{states.problems[code]}</p>
      <p>
        {advice} {heals && states.willHeal}
      </p>
      {problem instanceof ApiProblem && !problem.namesNothing && problem.faults.length > 0 && (
        <ul>
          {problem.faults.map((fault) => (
            <li key={`${fault.field}${fault.message}`} lang="en">
              {fault.field}: {fault.message}
            </li>
          ))}
        </ul>
      )}
      {code === "not-found" && sought.trim() !== "" && <NearestNames sought={sought} />}
      <div className={styles.acts}>
        {code === "not-found" ? (
          <Link className={control.action} to={hrefWith({ find: sought.trim() })}>
            {states.searchInstead}
          </Link>
        ) : (
          onRetry && (
            <button type="button" className={control.action} onClick={onRetry} aria-disabled={retrying}>
              {retrying ? states.tryingAgain : states.tryAgain}
            </button>
          )
        )}
        <CopyButton
          text={() => detailsOf(problem)}
          label={states.copyDetails}
          copied={states.detailsCopied}
          failed={states.copyDetails}
        />
      </div>
    </div>
  );
}
