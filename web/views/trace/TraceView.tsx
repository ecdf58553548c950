import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { trace } from "../../../server/contract/trace.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { Crumbs } from "../../ui/Crumbs.tsx";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useWalkStep } from "../../ui/walk.ts";

/** A claim's chain down to its sources. */
export function TraceView() {
  const { id = "" } = useParams();
  const { words, formats } = useLanguage();
  const query = useQuery(operationQuery(trace, { id }));
  const claim = query.data?.claim;
  useWalkStep(claim);
  return (
    <div className={frame.page}>
      <Crumbs />
      <PageTitle title={claim === undefined ? words.trace.title : formats.pick(claim).text} />
      <QueryStates query={query}>{(answer) => <EvidenceStatus status={answer.claim.status} />}</QueryStates>
    </div>
  );
}
