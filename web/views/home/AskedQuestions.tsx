import { Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import { evidenceStatuses } from "../../../server/contract/evidence.ts";
import type { home } from "../../../server/contract/home.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { NameList } from "../../ui/NameList.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { useVerb } from "../../ui/RelationSentence.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { useAddresses } from "../../use-view-state.ts";
import styles from "./AskedQuestions.module.css";
import { BarsFigure, SidesFigure, StanceFigure, PairsFigure } from "./figures.tsx";

type Questions = Answer<typeof home>["questions"];

interface QuestionProps {
  title: string;
  /** Where the whole answer is. */
  to: string;
  figure: ReactNode;
  children: ReactNode;
}

function Question({ title, to, figure, children }: QuestionProps) {
  return (
    <li className={styles.question}>
      <div>
        <h3>
          <Link to={to}>{title}</Link>
        </h3>
        {children}
      </div>
      <figure className={styles.figure}>{figure}</figure>
    </li>
  );
}

function Labs({ labs }: { labs: Questions["labsAndApproaches"] }) {
  const { home: say } = useLanguage().words;
  const addresses = useAddresses();
  const parts = evidenceStatuses.flatMap((status) => {
    const count = labs.byStatus[status] ?? 0;
    return count === 0 ? [] : [say.resting[status](count)];
  });
  return (
    <Question
      title={say.labs}
      to={addresses.compare({ rows: "organization", columns: "approach", type: ["BACKS", "OPPOSES"] })}
      figure={<StanceFigure labs={labs} />}
    >
      <p className={styles.answer}>{labs.total === 0 ? say.nothing : say.labsAnswer(labs.total, parts)}</p>
    </Question>
  );
}

function ExistentialRisk({ risk }: { risk: Questions["existentialRisk"] }) {
  const { words, language } = useLanguage();
  const addresses = useAddresses();
  const colon = language === "zh" ? "：" : ": ";
  const sides = [
    { says: words.home.riskSigned, names: risk.signed },
    { says: words.home.riskRaised, names: risk.raises },
    { says: words.home.riskDisputes, names: risk.disputes },
  ];
  const speaking = [...new Map([...risk.signed, ...risk.raises].map((node) => [node.id, node])).values()];
  const nodes = [...speaking, ...risk.disputes].map(({ id }) => id);
  return (
    <Question
      title={words.home.risk}
      to={addresses.explore({ nodes, view: "list" })}
      figure={<SidesFigure left={speaking} right={risk.disputes} />}
    >
      {sides.map(({ says, names }) => (
        <p key={says} className={styles.answer}>
          <b>{says}</b>
          {colon}
          {names.length === 0 ? words.home.nothing : <NameList nodes={names} most={8} />}
        </p>
      ))}
    </Question>
  );
}

function MostLeanedOn({ documents }: { documents: Questions["mostLeanedOn"] }) {
  const { words, language } = useLanguage();
  const addresses = useAddresses();
  const shown = documents.slice(0, 4);
  return (
    <Question
      title={words.home.leaned}
      to={addresses.papers({ kind: "any", order: "mentions" })}
      figure={<BarsFigure values={shown.map(({ claims }) => claims)} />}
    >
      <p className={styles.answer}>
        {shown.length === 0 && words.home.nothing}
        {shown.map(({ document, claims }, index) => (
          <Fragment key={document.id}>
            {index > 0 && (language === "zh" ? "；" : "; ")}
            <NodeName node={document} glyph={false} />
            {language === "zh" ? "，" : ", "}
            {words.home.leanedClaims(claims)}
          </Fragment>
        ))}
      </p>
    </Question>
  );
}

function Attacks({ attacks }: { attacks: Questions["attacks"] }) {
  const { words, language } = useLanguage();
  const addresses = useAddresses();
  const verb = useVerb()({ type: "ATTACKS", stance: null });
  const ids = new Set(attacks.flatMap(({ attacker, targets }) => [attacker.id, ...targets.map(({ id }) => id)]));
  const told = attacks.slice(0, 4);
  return (
    <Question
      title={words.home.attacks}
      to={addresses.explore({ nodes: [...ids] })}
      figure={
        <PairsFigure
          pairs={told.slice(0, 2).map(({ attacker, targets }) => ({ from: [attacker], to: targets.slice(0, 4) }))}
        />
      }
    >
      <p className={styles.answer}>
        {attacks.length === 0 && words.home.nothing}
        {told.map(({ attacker, targets }, index) => (
          <Fragment key={attacker.id}>
            {index > 0 && (language === "zh" ? "；" : "; ")}
            <NodeName node={attacker} glyph={false} short /> <em>{verb}</em> <NameList nodes={targets} most={3} />
          </Fragment>
        ))}
      </p>
    </Question>
  );
}

function Alternatives({ alternatives }: { alternatives: Questions["alternatives"] }) {
  const { words, language } = useLanguage();
  const addresses = useAddresses();
  const { to, approaches } = alternatives;
  const nodes = [...(to === null ? [] : [to.id]), ...approaches.map(({ id }) => id)];
  return (
    <Question
      title={words.home.alternatives}
      to={addresses.explore({ nodes, focus: to?.id ?? null })}
      figure={to !== null && <PairsFigure pairs={[{ from: approaches.slice(0, 6), to: [to] }]} />}
    >
      <p className={styles.answer}>
        {to === null || approaches.length === 0 ? (
          words.home.nothing
        ) : (
          <>
            <b>{words.home.insteadOf}</b> <NodeName node={to} glyph={false} />
            {language === "zh" ? "：" : ": "}
            <NameList nodes={approaches} most={8} />
          </>
        )}
      </p>
    </Question>
  );
}

/** Where the skip link over the footnotes leads. */
export const askedQuestionsId = "asked-questions";

/** Questions that people ask of the report, each with its answer, each leading to what it rests on. */
export function AskedQuestions({ questions }: { questions: Questions }) {
  const { home: say } = useLanguage().words;
  return (
    <section className={styles.section} id={askedQuestionsId} tabIndex={-1}>
      <SectionHead aside={say.questionsSay}>{say.questionsTitle}</SectionHead>
      <ol className={styles.questions}>
        <Labs labs={questions.labsAndApproaches} />
        <ExistentialRisk risk={questions.existentialRisk} />
        <MostLeanedOn documents={questions.mostLeanedOn} />
        <Attacks attacks={questions.attacks} />
        <Alternatives alternatives={questions.alternatives} />
      </ol>
    </section>
  );
}
