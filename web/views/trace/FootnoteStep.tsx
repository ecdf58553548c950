import type { ReactNode } from "react";
import type { Footnote } from "../../../server/contract/documents.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { Note } from "../../ui/Note.tsx";
import styles from "./FootnoteStep.module.css";
import { Step } from "./Step.tsx";

interface Props {
  footnote: Footnote;
  place: number;
  of: number;
  /** Its document stands under another footnote of this claim. */
  sharesDocument: boolean;
}

/** A footnote as it is printed, where its number leads, and where it should lead. */
export function FootnoteStep({ footnote, place, of, sharesDocument }: Props) {
  const { words } = useLanguage();
  const title = of === 1 ? words.trace.footnote : `${words.trace.footnote} ${words.trace.footnoteOf(place, of)}`;
  return (
    <Step
      title={title}
      status={footnote.status}
      says={words.terms.footnoteStates[footnote.state]}
      broken={footnote.state !== "leads"}
      note={
        <>
          <Note of={footnote} />
          <Sure confidence={footnote.confidence} />
          {sharesDocument && <p>{words.trace.sameDocument}</p>}
        </>
      }
    >
      <div className={styles.print}>
        <Printed footnote={footnote} />
        <Leads footnote={footnote} />
      </div>
    </Step>
  );
}

function Sure({ confidence }: Pick<Footnote, "confidence">) {
  const { words } = useLanguage();
  if (confidence === "high") return null;
  return <p>{confidence === "low" ? words.trace.confidenceLow : words.trace.confidenceMedium}</p>;
}

function Line({
  label,
  mark,
  tone,
  children,
}: {
  label: string;
  mark: ReactNode;
  tone?: string | undefined;
  children: ReactNode;
}) {
  return (
    <div className={styles.line}>
      <span className={styles.label}>{label}</span>
      <span className={`${styles.mark} ${tone ?? ""}`}>{mark}</span>
      <span className={tone}>{children}</span>
    </div>
  );
}

function Printed({ footnote }: { footnote: Footnote }) {
  const { trace } = useLanguage().words;
  if (footnote.state === "never-printed") {
    return (
      <Line label={trace.printed} mark={<s>{footnote.printed}</s>} tone={styles.faint}>
        {trace.neverPrinted}
      </Line>
    );
  }
  return (
    <Line label={trace.printed} mark={footnote.printed}>
      {footnote.printedTimes > 1 ? trace.printedTimes(footnote.printedTimes) : trace.printedOnce}
    </Line>
  );
}

function Leads({ footnote }: { footnote: Footnote }) {
  switch (footnote.state) {
    case "leads":
      return <LeadsRight footnote={footnote} />;
    case "misprinted":
      return (
        <>
          <LeadsWrong footnote={footnote} />
          <ShouldLead footnote={footnote} />
        </>
      );
    case "uncertain":
      return <MayLead footnote={footnote} />;
    case "lost":
    case "never-printed":
      return (
        <>
          <LeadsNowhere />
          <ShouldLead footnote={footnote} />
        </>
      );
  }
}

function LeadsRight({ footnote }: { footnote: Footnote }) {
  const { trace } = useLanguage().words;
  const { entry, refersTo, printed } = footnote;
  const renumbered = entry !== null && String(entry) !== printed;
  return (
    <Line label={trace.leadsTo} mark={entry ?? "?"}>
      {refersTo === null ? trace.noDocument : <NodeName node={refersTo} glyph={false} />}
      {entry !== null && (
        <span className={styles.how}>{renumbered ? trace.entryOf(entry, printed) : trace.entryInStep(entry)}</span>
      )}
    </Line>
  );
}

function LeadsWrong({ footnote }: { footnote: Footnote }) {
  const { trace } = useLanguage().words;
  const { entry, leadsTo } = footnote;
  return (
    <Line label={trace.leadsTo} mark={entry ?? "?"} tone={styles.struck}>
      {leadsTo === null ? trace.entryMissing : <NodeName node={leadsTo} glyph={false} />}
    </Line>
  );
}

function LeadsNowhere() {
  const { trace } = useLanguage().words;
  return (
    <Line label={trace.leadsTo} mark="?" tone={styles.lost}>
      {trace.entryMissing}
    </Line>
  );
}

function MayLead({ footnote }: { footnote: Footnote }) {
  const { trace } = useLanguage().words;
  const { entry, refersTo } = footnote;
  return (
    <Line label={trace.mayLeadTo} mark={entry ?? "?"} tone={styles.uncertain}>
      {refersTo === null ? trace.unknownEntry : <NodeName node={refersTo} glyph={false} />}
    </Line>
  );
}

/** What the content calls for. Its entry was never printed, so that only the passage's wording tells. */
function ShouldLead({ footnote }: { footnote: Footnote }) {
  const { trace } = useLanguage().words;
  const { refersTo, state } = footnote;
  const isLost = state !== "misprinted";
  if (isLost && refersTo === null) return null;
  return (
    <Line label={trace.shouldLeadTo} mark={isLost ? "" : "?"} tone={isLost ? undefined : styles.right}>
      {!isLost && trace.entryMissing}
      {refersTo !== null && (
        <span className={styles.how}>
          {trace.identified}
          <NodeName node={refersTo} glyph={false} />
        </span>
      )}
    </Line>
  );
}
