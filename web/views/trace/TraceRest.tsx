import type { RelationId } from "../../../server/contract/graph.ts";
import { relationId } from "../../../server/contract/graph.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { ClaimText } from "../../ui/ClaimText.tsx";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import { EvidenceToggle } from "../../ui/EvidenceToggle.tsx";
import { FigureTable } from "../../ui/FigureTable.tsx";
import frame from "../../ui/frame.module.css";
import { Locator } from "../../ui/Locator.tsx";
import { NodeName, useNodeName } from "../../ui/NodeName.tsx";
import { Note } from "../../ui/Note.tsx";
import { tellsWhatSettles } from "../../ui/prediction-note.ts";
import { RelationEvidence } from "../../ui/RelationEvidence.tsx";
import { RelationSentence } from "../../ui/RelationSentence.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { useViewState } from "../../use-view-state.ts";
import type { TraceAnswer } from "./completeness.ts";
import styles from "./TraceRest.module.css";

/** What hangs on the claim beside its chain: arguments, relations, figures, what it speaks of. */
export function TraceRest({ answer }: { answer: TraceAnswer }) {
  const { words } = useLanguage();
  return (
    <div className={`${frame.withMargin} ${styles.rest}`}>
      <div className={styles.main}>
        <Arguments title={words.trace.supportedBy} links={answer.supportedBy} />
        <Arguments title={words.trace.disputedBy} links={answer.disputedBy} />
        <Arguments title={words.trace.supports} links={answer.supports} />
        <Arguments title={words.trace.disputes} links={answer.disputes} />
        <EvidenceFor answer={answer} />
        <FigureTable figures={answer.figures} withSource={false} />
      </div>
      <div className={styles.margin}>
        <About answer={answer} />
        {(answer.note ?? answer.noteZh) !== null && (
          <section>
            <SectionHead>
              {tellsWhatSettles(answer.claim.sort, answer.note) ? words.terms.settles : words.trace.note}
            </SectionHead>
            <div className={styles.note}>
              <Note of={answer} />
            </div>
          </section>
        )}
      </div>
    </div>
  );
}

function Arguments({ title, links }: { title: string; links: TraceAnswer["supports"] }) {
  const { formats } = useLanguage();
  if (links.length === 0) return null;
  return (
    <section>
      <SectionHead aside={formats.number(links.length)}>{title}</SectionHead>
      <ul className={styles.arguments}>
        {links.map(({ claim, why, whyZh }) => (
          <li key={claim.id}>
            <div>
              <p className={styles.statement}>
                <ClaimText claim={claim} />
              </p>
              <div className={styles.why}>
                <Note of={{ note: why, noteZh: whyZh }} />
              </div>
            </div>
            <div className={styles.place}>
              <Locator locator={claim.locator} from={claim.locator.path.length - 1} />
              <br />
              <EvidenceStatus status={claim.status} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EvidenceFor({ answer }: { answer: TraceAnswer }) {
  const { words } = useLanguage();
  const { view, change } = useViewState();
  const nameOf = useNodeName();
  if (answer.relations.length === 0) return null;
  const parsed = relationId.safeParse(view.select ?? "");
  const opened = parsed.success ? parsed.data : undefined;
  const open = (id: RelationId | null) => change({ select: id }, { replace: true });
  return (
    <section>
      <SectionHead aside={words.terms.relations(answer.relations.length)}>{words.trace.evidenceFor}</SectionHead>
      <ul className={styles.relations}>
        {answer.relations.map(({ relationship, from, to }) => {
          const isOpen = relationship.id === opened;
          const toggle = () => open(isOpen ? null : relationship.id);
          return (
            <li key={relationship.id}>
              <div className={styles.relation}>
                <RelationSentence relationship={relationship} from={from} to={to} onOpen={toggle} />
                <EvidenceToggle name={nameOf(to, true).text} open={isOpen} onToggle={toggle} />
              </div>
              {isOpen && <RelationEvidence id={relationship.id} onClose={() => open(null)} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function About({ answer }: { answer: TraceAnswer }) {
  const { words, formats } = useLanguage();
  if (answer.about.length === 0) return null;
  return (
    <section>
      <SectionHead aside={formats.number(answer.about.length)}>{words.trace.about}</SectionHead>
      <ul className={styles.about}>
        {answer.about.map((node) => (
          <li key={node.id}>
            <NodeName node={node} />
          </li>
        ))}
      </ul>
    </section>
  );
}
