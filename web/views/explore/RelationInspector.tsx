import { useQuery } from "@tanstack/react-query";
import type { Footnote } from "../../../server/contract/documents.ts";
import type { GraphRelationship } from "../../../server/contract/graph.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import { relationEvidence } from "../../../server/contract/relation.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { AwayLink } from "../../ui/AwayLink.tsx";
import { ClaimText } from "../../ui/ClaimText.tsx";
import { DocumentLine } from "../../ui/DocumentLine.tsx";
import { EvidenceMark } from "../../ui/EvidenceMark.tsx";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import { Locator } from "../../ui/Locator.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useVerb } from "../../ui/RelationSentence.tsx";
import { ReadingNote } from "../../ui/ReadingNote.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import type from "../../ui/type.module.css";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { SelectName } from "./SelectName.tsx";

type Evidence = Answer<typeof relationEvidence>;

/** One relation: its sentence, and what it rests on down to the documents. */
export function RelationInspector({ relationship, graph }: InspectorProps & { relationship: GraphRelationship }) {
  const { words, formats } = useLanguage();
  const query = useQuery(operationQuery(relationEvidence, { id: relationship.id }));
  const end = (id: string) => graph.nodes.find((node) => node.id === id);
  const [from, to] = [end(relationship.from), end(relationship.to)];
  const verb = useVerb()(relationship, "out", from);
  return (
    <>
      <p className={type.kindLine}>
        {words.explore.inspector.relation}
        {relationship.time !== null && <span className={type.faint}>{formats.shortDate(relationship.time)}</span>}
      </p>
      <h2 className={styles.sentence}>
        {from && <SelectName node={from} />} <em>{verb}</em> {to && <SelectName node={to} />}
      </h2>
      <p>
        <EvidenceStatus status={relationship.status}>{words.terms.evidenceMeans[relationship.status]}</EvidenceStatus>
      </p>
      <QueryStates query={query}>
        {(evidence) => (
          <>
            {evidence.reading && <ReadingNote reading={evidence.reading} />}
            <Claims evidence={evidence} />
            {evidence.record && <BibliographicRecord record={evidence.record} />}
          </>
        )}
      </QueryStates>
    </>
  );
}

function Claims({ evidence }: { evidence: Evidence }) {
  const { words, formats } = useLanguage();
  const nameOf = useNodeName();
  const text = words.explore.evidence;
  if (evidence.claims.length === 0) return <p className={styles.hint}>{text.noClaims}</p>;
  return (
    <section className={styles.section}>
      <SectionHead level={3} shown={evidence.claims.length} total={evidence.total}>
        {text.claims}
      </SectionHead>
      <ol>
        {evidence.claims.map(({ claim, footnotes, named }) => (
          <li key={claim.id} className={styles.evidence}>
            <p className={styles.claimText}>
              <ClaimText claim={claim} />
            </p>
            <p className={styles.hint}>
              <Locator locator={claim.locator} from={1} />
              {claim.assertedBy.length > 0 &&
                ` · ${text.assertedBy(formats.list(claim.assertedBy.map((one) => nameOf(one).text)))}`}
            </p>
            <ul>
              {footnotes.map((footnote) => (
                <FootnoteLine key={footnote.id} footnote={footnote} />
              ))}
              {named.map((document) => (
                <li key={document.id} className={styles.document}>
                  <span className={styles.via}>{text.named}</span>
                  <DocumentLine document={document} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function FootnoteLine({ footnote }: { footnote: Footnote }) {
  const { words } = useLanguage();
  const mark = { footnote: footnote.id, printed: footnote.printed, status: footnote.status };
  return (
    <li className={styles.document}>
      <span className={styles.via}>
        <EvidenceMark mark={mark} />
        {footnote.state !== "leads" && ` ${words.terms.footnoteStates[footnote.state]}`}
      </span>
      {footnote.refersTo ? (
        <DocumentLine document={footnote.refersTo} />
      ) : (
        <p className={styles.hint}>{words.explore.evidence.noDocument}</p>
      )}
    </li>
  );
}

function BibliographicRecord({ record }: { record: NonNullable<Evidence["record"]> }) {
  const { words } = useLanguage();
  const text = words.explore.evidence;
  return (
    <section className={styles.section}>
      <SectionHead level={3}>{text.record}</SectionHead>
      <dl className={styles.facts}>
        <dt>{text.confidenceLabel}</dt>
        <dd>{words.terms.records[record.confidence]}</dd>
        {record.seen !== null && (
          <>
            <dt>{text.seen}</dt>
            <dd lang="en">{record.seen}</dd>
          </>
        )}
        {record.addresses.length > 0 && (
          <>
            <dt>{text.addresses}</dt>
            <dd>
              {record.addresses.map((address) => (
                <AwayLink key={address} className={styles.address} address={address}>
                  {address.replace(/^https?:\/\/(www\.)?/, "")}
                </AwayLink>
              ))}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
