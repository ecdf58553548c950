import { useQuery } from "@tanstack/react-query";
import type { MouseEvent } from "react";
import { Link } from "react-router";
import { relationEvidence } from "../../server/contract/relation.ts";
import type { GraphNode, GraphRelationship, RelationId } from "../../server/contract/graph.ts";
import type { Answer } from "../../server/contract/operation.ts";
import { operationQuery } from "../api.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useAddresses } from "../use-view-state.ts";
import { AddressList } from "./AddressList.tsx";
import { ClaimText } from "./ClaimText.tsx";
import control from "./control.module.css";
import { CopyClaim } from "./CopyClaim.tsx";
import { DocumentLine } from "./DocumentLine.tsx";
import { EvidenceStatus } from "./EvidenceStatus.tsx";
import { FootnoteLine } from "./FootnoteLine.tsx";
import { Icon } from "./Icon.tsx";
import { bequeathFocus } from "./kept-focus.ts";
import { Locator } from "./Locator.tsx";
import { QueryStates } from "./QueryStates.tsx";
import { ReadingNote } from "./ReadingNote.tsx";
import styles from "./RelationEvidence.module.css";
import { RelationSentence } from "./RelationSentence.tsx";

type Evidence = Answer<typeof relationEvidence>;

/**
 * What one relation rests on, opened where it stands: its claims with their places, the footnotes printed there and the
 * documents behind them; and the bibliographic record, where it rests on one.
 */
export function RelationEvidence({ id, onClose }: { id: RelationId; onClose: () => void }) {
  const query = useQuery(operationQuery(relationEvidence, { id }));
  const { words } = useLanguage();
  const close = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    // Whatever opened it stands in the same section and is the one that is still unfolded.
    const opener = currentTarget.closest("section")?.querySelector<HTMLElement>("[aria-expanded=true]");
    bequeathFocus(() => opener);
    onClose();
  };
  return (
    <div className={styles.opened}>
      <QueryStates query={query} lines={[52, 74]}>
        {(answer) => (
          <>
            <RelationHead
              relationship={answer.relationship}
              from={answer.from}
              to={answer.to}
              reading={answer.reading}
            />
            <EvidenceClaims answer={answer} />
          </>
        )}
      </QueryStates>
      <div className={control.actions}>
        {query.data !== undefined && <ToExplore answer={query.data} />}
        <button type="button" className={control.action} onClick={close}>
          {words.evidence.close}
        </button>
      </div>
    </div>
  );
}

function ToExplore({ answer }: { answer: Evidence }) {
  const { words } = useLanguage();
  const { explore } = useAddresses();
  const { from, to, relationship } = answer;
  return (
    <Link className={control.action} to={explore({ nodes: [from.id, to.id], focus: from.id, select: relationship.id })}>
      <Icon name="graph" />
      {words.evidence.openInExplore}
    </Link>
  );
}

interface HeadProps {
  relationship: GraphRelationship;
  from: GraphNode;
  to: GraphNode;
  direction?: "out" | "in";
  /** A heading where what it rests on is a section of its own. */
  level?: 2;
  id?: string;
  /** Where the relation is our reading: whose and why. */
  reading?: Evidence["reading"];
}

/** A relation as a sentence, and how good its evidence is: what stands over its claims. */
export function RelationHead({ relationship, from, to, direction = "out", level, id, reading = null }: HeadProps) {
  const { terms } = useLanguage().words;
  const Heading = level === 2 ? "h2" : "p";
  return (
    <>
      <Heading id={id} className={level === undefined ? styles.sentence : undefined}>
        <RelationSentence
          relationship={relationship}
          from={from}
          to={to}
          direction={direction}
          glyphs={level === undefined}
          marks={false}
        />
      </Heading>
      {reading === null ? (
        <EvidenceStatus status={relationship.status}>{terms.evidenceMeans[relationship.status]}</EvidenceStatus>
      ) : (
        <ReadingNote reading={reading} />
      )}
    </>
  );
}

/** The claims that a relation rests on, each with its place and sources; and its bibliographic record. */
export function EvidenceClaims({ answer }: { answer: Evidence }) {
  const { words } = useLanguage();
  const { claims, total, record } = answer;
  return (
    <div className={styles.evidence}>
      <ul>
        {claims.map((entry) => (
          <li key={entry.claim.id} className={styles.claim}>
            <div>
              <p className={styles.statement}>
                <ClaimText claim={entry.claim} />
              </p>
              <div className={styles.place}>
                <Locator locator={entry.claim.locator} /> <CopyClaim claim={entry.claim} />
              </div>
            </div>
            <Sources entry={entry} />
          </li>
        ))}
      </ul>
      {claims.length < total && <p className={styles.place}>{words.terms.shown(claims.length, total)}</p>}
      {record !== null && <Record record={record} />}
    </div>
  );
}

function Sources({ entry }: { entry: Evidence["claims"][number] }) {
  const { words } = useLanguage();
  const { footnotes, named } = entry;
  return (
    <div className={styles.sources}>
      {footnotes.map((footnote) => (
        <FootnoteLine key={footnote.id} footnote={footnote} />
      ))}
      {named.map((document) => (
        <div key={document.id} className={styles.named}>
          <EvidenceStatus status="named" />
          <DocumentLine document={document} />
        </div>
      ))}
      {footnotes.length === 0 && named.length === 0 && (
        <div className={styles.named}>
          <EvidenceStatus status="unsourced" />
          <p>{words.evidence.noSourceGiven}</p>
        </div>
      )}
    </div>
  );
}

const mostAddresses = 4;

function Record({ record }: { record: NonNullable<Evidence["record"]> }) {
  const { words } = useLanguage();
  return (
    <div className={styles.record}>
      <EvidenceStatus status="record">{words.evidence.bibliographicRecord}</EvidenceStatus>
      <p>
        {words.terms.records[record.confidence]}
        {record.seen !== null && (
          <>
            {" · "}
            <span lang="en">{record.seen}</span>
          </>
        )}
      </p>
      {record.addresses.length > 0 && (
        <p className={styles.seen}>
          {words.evidence.seenAt}
          <AddressList addresses={record.addresses} most={mostAddresses} />
        </p>
      )}
    </div>
  );
}
