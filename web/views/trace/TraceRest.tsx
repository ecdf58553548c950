import type { RelationId } from "../../../server/contract/graph.ts";
import { relationId } from "../../../server/contract/graph.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { EvidenceToggle } from "../../ui/EvidenceToggle.tsx";
import { FigureTable } from "../../ui/FigureTable.tsx";
import frame from "../../ui/frame.module.css";
import { NodeName, useNodeName } from "../../ui/NodeName.tsx";
import { Note } from "../../ui/Note.tsx";
import { tellsWhatSettles } from "../../ui/prediction-note.ts";
import { RelationEvidence } from "../../ui/RelationEvidence.tsx";
import { RelationSentence } from "../../ui/RelationSentence.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { useViewState } from "../../use-view-state.ts";
import type { TraceAnswer } from "./completeness.ts";
import { Readings } from "./Readings.tsx";
import styles from "./TraceRest.module.css";

/** What hangs on the claim beside its chain: how other claims bear on it, relations, figures, what it speaks of. */
export function TraceRest({ answer }: { answer: TraceAnswer }) {
  const { words } = useLanguage();
  return (
    <div className={`${frame.withMargin} ${styles.rest}`}>
      <div className={styles.main}>
        <Readings groups={answer.readings} />
        <EvidenceFor answer={answer} />
        <FigureTable figures={answer.figures} withSource={false} />
      </div>
      <div className={styles.margin}>
        <About answer={answer} />
        {(answer.note ?? answer.noteZh) !== null && (
          <section>
            <SectionHead>
              {tellsWhatSettles(answer.claim.subtype, answer.note) ? words.terms.settles : words.trace.note}
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
                <RelationSentence relationship={relationship} from={from} to={to} onOpen={toggle} expanded={isOpen} />
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
