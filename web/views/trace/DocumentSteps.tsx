import { Link } from "react-router";
import type { EntityId } from "../../../server/contract/kinds.ts";
import type { DocumentRecord } from "../../../server/contract/documents.ts";
import type { ClaimItem } from "../../../server/contract/graph.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { CiteDocument } from "../../ui/CiteDocument.tsx";
import { ClaimText } from "../../ui/ClaimText.tsx";
import { OutwardLink, useDocumentDetails } from "../../ui/DocumentLine.tsx";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import { Identifiers } from "../../ui/Identifiers.tsx";
import { Locator } from "../../ui/Locator.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { Note } from "../../ui/Note.tsx";
import { RecordCheck } from "../../ui/RecordCheck.tsx";
import type from "../../ui/type.module.css";
import { useAddresses } from "../../use-view-state.ts";
import { stateOfRecord, type LinkState, type TracedDocument } from "./completeness.ts";
import styles from "./DocumentSteps.module.css";
import { Names } from "./Names.tsx";
import { Step } from "./Step.tsx";

interface Props {
  traced: TracedDocument;
  passage: EntityId;
  /** The footnote did not lead here by itself. */
  repaired: boolean;
}

const glyphOf = {
  verified: "verified",
  repaired: "misprinted",
  record: "record",
  uncertain: "uncertain",
  missing: "lost",
} as const satisfies Record<LinkState, string>;

/** A document with who wrote it, who stands behind it, and what else rests on it. */
export function DocumentSteps({ traced, passage, repaired }: Props) {
  return (
    <>
      <DocumentStep traced={traced} repaired={repaired} />
      <AuthorsStep traced={traced} />
      <OrganizationsStep traced={traced} />
      <OthersStep traced={traced} passage={passage} />
    </>
  );
}

function DocumentStep({ traced, repaired }: Omit<Props, "passage">) {
  const { words } = useLanguage();
  const { document } = traced;
  const details = useDocumentDetails()(document);
  const state = stateOfRecord(document);
  const { confidence } = document.record;
  return (
    <Step
      title={words.trace.document}
      status={glyphOf[state]}
      says={repaired && state === "verified" ? words.trace.documentRepaired : words.terms.records[confidence]}
      note={
        <>
          <RecordCheck document={document} />
          {repaired && <p>{words.trace.linkIsOurs}</p>}
          <Note of={document} />
        </>
      }
    >
      <p className={styles.title}>
        <NodeName node={document} />
      </p>
      {details !== "" && <p className={styles.details}>{details}</p>}
      <DocumentLinks document={document} />
    </Step>
  );
}

function DocumentLinks({ document }: { document: DocumentRecord }) {
  const { words } = useLanguage();
  const { papers, card } = useAddresses();
  const hasIdentifier = document.doi !== null || document.arxiv !== null;
  return (
    <div className={styles.links}>
      {hasIdentifier ? <Identifiers document={document} /> : <OutwardLink document={document} />}
      <Link className={type.link} to={card(document.id)}>
        {words.trace.openCard}
      </Link>
      {document.kind === "paper" && (
        <Link className={type.link} to={papers({ paper: document.id })}>
          {words.trace.relatedPapers}
        </Link>
      )}
      <CiteDocument document={document} />
    </div>
  );
}

const mostAuthors = 12;
const mostOrganizations = 9;

function AuthorsStep({ traced }: { traced: TracedDocument }) {
  const { words } = useLanguage();
  const { items, total } = traced.authors;
  if (items.length === 0) return null;
  return (
    <Names
      title={words.trace.authors}
      status={glyphOf[stateOfRecord(traced.document)]}
      nodes={items}
      total={total}
      most={mostAuthors}
    />
  );
}

function OrganizationsStep({ traced }: { traced: TracedDocument }) {
  const { words } = useLanguage();
  const { items, total } = traced.organizations;
  if (items.length === 0) return null;
  return (
    <Names
      title={words.trace.organizations}
      status="record"
      nodes={items}
      total={total}
      most={mostOrganizations}
      how={words.trace.fromRecord}
      note={words.trace.organizationsNote}
    />
  );
}

function OthersStep({ traced, passage }: Omit<Props, "repaired">) {
  const { words } = useLanguage();
  const { items, total } = traced.otherClaims;
  if (total === 0) {
    return (
      <Step title={words.trace.alsoOnDocument} status={null} says={words.terms.claims(0)}>
        <p className={styles.details}>{words.trace.onlyClaim}</p>
      </Step>
    );
  }
  const says = items.length < total ? words.trace.countShown(items.length, total) : words.terms.claims(total);
  return (
    <Step title={words.trace.alsoOnDocument} status="verified" says={says} note={<p>{words.trace.standOrFall}</p>}>
      <ul className={styles.claims}>
        {items.map((claim) => (
          <OtherClaim key={claim.id} claim={claim} passage={passage} />
        ))}
      </ul>
    </Step>
  );
}

function OtherClaim({ claim, passage }: { claim: ClaimItem; passage: EntityId }) {
  const { words } = useLanguage();
  return (
    <li>
      <p>
        <ClaimText claim={claim} />
      </p>
      <div>
        {claim.locator.passage === passage ? (
          words.trace.samePassage
        ) : (
          <Locator locator={claim.locator} from={claim.locator.path.length - 1} />
        )}
        <br />
        <EvidenceStatus status={claim.status} />
      </div>
    </li>
  );
}
