import { useQuery } from "@tanstack/react-query";
import { Navigate, useParams } from "react-router";
import { card } from "../../../server/contract/card.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { Crumbs } from "../../ui/Crumbs.tsx";
import { FigureTable } from "../../ui/FigureTable.tsx";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useTrailStep } from "../../ui/trail.ts";
import { useAddresses } from "../../use-view-state.ts";
import type { CardAnswer } from "./card-answer.ts";
import { CardClaims } from "./CardClaims.tsx";
import { CardHead } from "./CardHead.tsx";
import styles from "./CardView.module.css";
import { DocumentMargin } from "./DocumentMargin.tsx";
import { EntityIdentifiers } from "./EntityIdentifiers.tsx";
import { Relations } from "./Relations.tsx";
import { RestsOn } from "./RestsOn.tsx";
import { Timeline } from "./Timeline.tsx";

/** One entity: summary, relations by verb, claims, sources. A claim's own place is its trace. */
export function CardView() {
  const { id = "" } = useParams();
  const { words } = useLanguage();
  const addresses = useAddresses();
  const query = useQuery(operationQuery(card, { id }));
  const node = query.data?.node;
  useTrailStep(node);
  if (node?.kind === "claim") return <Navigate to={addresses.trace(node.id)} replace />;
  return (
    <div className={frame.page}>
      <Crumbs />
      {query.data === undefined ? (
        <>
          <PageTitle title={words.card.title} />
          <QueryStates query={query} sought={id}>
            {() => null}
          </QueryStates>
        </>
      ) : (
        // A new entity begins with everything closed.
        <Content key={query.data.node.id} answer={query.data} />
      )}
    </div>
  );
}

function Content({ answer }: { answer: CardAnswer }) {
  return (
    <>
      <CardHead answer={answer} />
      <div className={frame.withMargin}>
        <div className={styles.main}>
          <Relations answer={answer} />
          <FigureTable figures={answer.figures} />
          <CardClaims answer={answer} />
        </div>
        <div className={styles.margin}>
          {answer.document !== null && <DocumentMargin document={answer.document} footnotes={answer.footnotes} />}
          <EntityIdentifiers answer={answer} />
          <Timeline answer={answer} />
          <RestsOn answer={answer} />
        </div>
      </div>
    </>
  );
}
