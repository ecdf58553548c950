import { useQueries } from "@tanstack/react-query";
import { useEffect, useId, useRef } from "react";
import { Link } from "react-router";
import type { GraphNode, GraphRelationship } from "../../../server/contract/graph.ts";
import { relationEvidence } from "../../../server/contract/relation.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { EvidenceClaims } from "../../ui/RelationEvidence.tsx";
import { RelationSentence } from "../../ui/RelationSentence.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { useAddresses, useViewState } from "../../use-view-state.ts";
import { CellGraph } from "./CellGraph.tsx";
import { directionFrom, type Cell } from "./comparison.ts";
import styles from "./OpenedCell.module.css";

interface Props {
  cell: Cell;
  row: GraphNode;
  column: GraphNode;
}

const mostRelations = 8;
const mostClaimsInGraph = 12;

interface HeadingProps {
  id: string;
  relationship: GraphRelationship;
  row: GraphNode;
  column: GraphNode;
}

function Heading({ id, relationship, row, column }: HeadingProps) {
  const { terms } = useLanguage().words;
  const [from, to] = relationship.from === row.id ? [row, column] : [column, row];
  return (
    <>
      <h2 id={id}>
        <RelationSentence
          relationship={relationship}
          from={from}
          to={to}
          direction={directionFrom(row.id, relationship)}
          glyphs={false}
          marks={false}
        />
      </h2>
      <EvidenceStatus status={relationship.status}>{terms.evidenceMeans[relationship.status]}</EvidenceStatus>
    </>
  );
}

/** One cell of the matrix, opened below it: its relations as sentences, each with the claims, places and documents behind it. */
export function OpenedCell({ cell, row, column }: Props) {
  const { words } = useLanguage();
  const addresses = useAddresses();
  const { change } = useViewState();
  const section = useRef<HTMLElement>(null);
  const headingId = useId();
  const relationships = cell.relationships.slice(0, mostRelations);
  const evidence = useQueries({ queries: relationships.map(({ id }) => operationQuery(relationEvidence, { id })) });
  const claims = new Set(evidence.flatMap(({ data }) => data?.claims.map(({ claim }) => claim.id) ?? []));

  // Whoever opened a cell wants to read it: it comes into the window, and no further than it has to.
  useEffect(() => {
    section.current?.scrollIntoView({ block: "nearest" });
  }, [cell.row, cell.column]);

  const graph = addresses.explore({
    nodes: [row.id, column.id, ...[...claims].slice(0, mostClaimsInGraph)],
    select: relationships[0]?.id ?? null,
  });
  return (
    <section ref={section} className={styles.opened} aria-live="polite" aria-labelledby={`${headingId}0`}>
      <div>
        {relationships.map((relationship, index) => {
          const query = evidence[index];
          return (
            <div key={relationship.id} className={styles.relation}>
              <Heading id={`${headingId}${index}`} relationship={relationship} row={row} column={column} />
              {query && (
                <QueryStates query={query} lines={[72, 54]}>
                  {(answer) => <EvidenceClaims answer={answer} />}
                </QueryStates>
              )}
            </div>
          );
        })}
        <div className={control.actions}>
          <CopyLink />
          <button type="button" className={control.action} onClick={() => change({ cell: null })}>
            {words.compare.close}
          </button>
        </div>
      </div>
      <div className={styles.graph}>
        <SectionHead level={3} aside={<Link to={graph}>{words.compare.openInExplore}</Link>}>
          {words.compare.asGraph}
        </SectionHead>
        <CellGraph cell={cell} row={row} column={column} />
      </div>
    </section>
  );
}
