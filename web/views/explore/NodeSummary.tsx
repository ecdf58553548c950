import { useQuery } from "@tanstack/react-query";
import { card } from "../../../server/contract/card.ts";
import type { GraphNode } from "../../../server/contract/graph.ts";
import { trace } from "../../../server/contract/trace.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { OutwardLink, useDocumentDetails } from "../../ui/DocumentLine.tsx";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import { Locator } from "../../ui/Locator.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import styles from "./Inspector.module.css";

/** A few words on a node: a claim's place and support, a document's authors and address, anything else's summary. */
export function NodeSummary({ node }: { node: GraphNode }) {
  return node.kind === "claim" ? <ClaimSummary id={node.id} /> : <EntitySummary id={node.id} />;
}

function EntitySummary({ id }: { id: string }) {
  const { formats } = useLanguage();
  const detailsOf = useDocumentDetails();
  const query = useQuery(operationQuery(card, { id }));
  return (
    <QueryStates query={query} lines={[92, 60]}>
      {({ summary, summaryZh, document }) => (
        <>
          {summary !== null && (
            <p className={styles.summary}>{formats.pick({ name: summary, nameZh: summaryZh }).text}</p>
          )}
          {document && (
            <p className={styles.hint}>
              {detailsOf(document)} <OutwardLink document={document} />
            </p>
          )}
        </>
      )}
    </QueryStates>
  );
}

function ClaimSummary({ id }: { id: string }) {
  const query = useQuery(operationQuery(trace, { id }));
  return (
    <QueryStates query={query} lines={[60]}>
      {({ claim }) => (
        <>
          <p>
            <EvidenceStatus status={claim.status} />
          </p>
          <p className={styles.hint}>
            <Locator locator={claim.locator} />
          </p>
        </>
      )}
    </QueryStates>
  );
}
