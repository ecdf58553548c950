import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { trace } from "../../../server/contract/trace.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { Crumbs } from "../../ui/Crumbs.tsx";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useTrailStep } from "../../ui/trail.ts";
import { Chain } from "./Chain.tsx";
import type { TraceAnswer } from "./completeness.ts";
import { TraceHead } from "./TraceHead.tsx";
import { TraceRest } from "./TraceRest.tsx";

/** A claim's chain down to its sources. */
export function TraceView() {
  const { id = "" } = useParams();
  const { words } = useLanguage();
  const query = useQuery(operationQuery(trace, { id }));
  useTrailStep(query.data?.claim);
  return (
    <div className={frame.page}>
      <Crumbs />
      {query.data === undefined ? (
        <>
          <PageTitle title={words.trace.title} />
          <QueryStates query={query} sought={id}>
            {() => null}
          </QueryStates>
        </>
      ) : (
        // A new claim begins with its lists folded.
        <Content key={query.data.claim.id} answer={query.data} />
      )}
    </div>
  );
}

function Content({ answer }: { answer: TraceAnswer }) {
  return (
    <>
      <TraceHead answer={answer} />
      <Chain answer={answer} />
      <TraceRest answer={answer} />
    </>
  );
}
