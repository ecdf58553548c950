import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "react-router";
import { card } from "../../../server/contract/card.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { Crumbs } from "../../ui/Crumbs.tsx";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useWalkStep } from "../../ui/walk.ts";
import { useAddresses } from "../../use-view-state.ts";

/** One entity: summary, relations by verb, claims, sources. A claim's own place is its trace. */
export function CardView() {
  const { id = "" } = useParams();
  const { words, formats } = useLanguage();
  const addresses = useAddresses();
  const query = useQuery(operationQuery(card, { id }));
  const node = query.data?.node;
  useWalkStep(node);
  if (node?.kind === "claim") return <Navigate to={addresses.trace(node.id)} replace />;
  return (
    <div className={frame.page}>
      <Crumbs />
      <PageTitle title={node === undefined ? words.card.title : formats.pick(node).text} />
      <QueryStates query={query}>{(answer) => <p>{words.terms.relations(answer.relationTotal)}</p>}</QueryStates>
    </div>
  );
}
