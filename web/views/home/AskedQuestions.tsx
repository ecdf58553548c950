import { Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import { nodesOfAnswer, type AnsweredQuestion } from "../../../server/contract/questions.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { NameList } from "../../ui/NameList.tsx";
import { NodeName } from "../../ui/NodeName.tsx";
import { useVerb } from "../../ui/RelationSentence.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { useAddresses } from "../../use-view-state.ts";
import styles from "./AskedQuestions.module.css";
import { BarsChart, SidesChart, StanceChart, PairsChart } from "./charts.tsx";
import { MatrixAnswer } from "./MatrixAnswer.tsx";

type Asked<Form extends AnsweredQuestion["form"]> = Extract<AnsweredQuestion, { form: Form }>;

const mostNames = 8;
const mostTold = 4;

interface QuestionProps {
  asked: AnsweredQuestion;
  /** Where the whole answer is. */
  to: string;
  chart: ReactNode;
  children: ReactNode;
}

function Question({ asked, to, chart, children }: QuestionProps) {
  const { formats } = useLanguage();
  const { text, lang } = formats.pick(asked);
  return (
    <li className={styles.question}>
      <div>
        <h3>
          <Link to={to} lang={lang}>
            {text}
          </Link>
        </h3>
        {children}
      </div>
      <figure className={styles.figure}>{chart}</figure>
    </li>
  );
}

function Matrix({ asked }: { asked: Asked<"matrix"> }) {
  const addresses = useAddresses();
  const { rows, columns, rowGroups, columnGroups, types, answer } = asked;
  return (
    <Question
      asked={asked}
      to={addresses.compare({ rows, columns, type: types, rowGroup: rowGroups, columnGroup: columnGroups })}
      chart={<StanceChart matrix={answer} />}
    >
      <MatrixAnswer matrix={answer} />
    </Question>
  );
}

function Around({ asked }: { asked: Asked<"around"> }) {
  const { words, formats, language } = useLanguage();
  const addresses = useAddresses();
  const { sides } = asked.answer;
  const nodes = nodesOfAnswer(asked).map(({ id }) => id);
  const [only, another] = sides;
  const focus = another === undefined ? (only?.about[0]?.id ?? null) : null;
  return (
    <Question asked={asked} to={addresses.explore({ nodes, focus })} chart={<AroundChart sides={sides} />}>
      {sides.map((side, index) => (
        <p key={index} className={styles.answer}>
          <b>{formats.pick(asked.sides[index] ?? asked).text}</b>
          {language === "zh" ? "：" : ": "}
          {side.total === 0 ? words.home.nothing : <NameList nodes={side.nodes} most={mostNames} total={side.total} />}
        </p>
      ))}
    </Question>
  );
}

/** One side: who stands so, and to what. More: the last one against all before it. */
function AroundChart({ sides }: { sides: Asked<"around">["answer"]["sides"] }) {
  const [only, another] = sides;
  if (only === undefined) return null;
  if (another === undefined) return <PairsChart pairs={[{ from: only.nodes.slice(0, 6), to: only.about }]} />;
  const left = new Map(sides.slice(0, -1).flatMap(({ nodes }) => nodes.map((node) => [node.id, node])));
  return <SidesChart left={[...left.values()]} right={sides.at(-1)?.nodes ?? []} />;
}

function Documents({ asked }: { asked: Asked<"documents"> }) {
  const { words, language } = useLanguage();
  const addresses = useAddresses();
  const shown = asked.answer.documents.slice(0, mostTold);
  return (
    <Question
      asked={asked}
      to={addresses.papers({ kind: "any", order: "mentions" })}
      chart={<BarsChart values={shown.map(({ claims }) => claims)} />}
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

function Relations({ asked }: { asked: Asked<"relations"> }) {
  const { words, language } = useLanguage();
  const addresses = useAddresses();
  const verb = useVerb();
  const { pairs, total } = asked.answer;
  const told = pairs.slice(0, mostTold);
  return (
    <Question
      asked={asked}
      to={addresses.explore({ nodes: nodesOfAnswer(asked).map(({ id }) => id) })}
      chart={<PairsChart pairs={told.slice(0, 2).map(({ from, to }) => ({ from: [from], to: to.slice(0, 4) }))} />}
    >
      <p className={styles.answer}>
        {pairs.length === 0 && words.home.nothing}
        {told.map(({ from, type, to }, index) => (
          <Fragment key={`${from.id}${type}`}>
            {index > 0 && (language === "zh" ? "；" : "; ")}
            <NodeName node={from} glyph={false} short /> <em>{verb({ type, stance: null }, "out", from)}</em>{" "}
            <NameList nodes={to} most={3} />
          </Fragment>
        ))}
        {total > told.length && ` ${words.terms.andMore(total - told.length)}`}
      </p>
    </Question>
  );
}

function AnyQuestion({ asked }: { asked: AnsweredQuestion }) {
  switch (asked.form) {
    case "matrix":
      return <Matrix asked={asked} />;
    case "around":
      return <Around asked={asked} />;
    case "relations":
      return <Relations asked={asked} />;
    case "documents":
      return <Documents asked={asked} />;
  }
}

/** Where the skip link over the footnotes leads. */
export const askedQuestionsId = "asked-questions";

/** What the report asks, each question with its answer, each leading to what it rests on. */
export function AskedQuestions({ questions }: { questions: readonly AnsweredQuestion[] }) {
  const { home: say } = useLanguage().words;
  if (questions.length === 0) return null;
  return (
    <section className={styles.section} id={askedQuestionsId} tabIndex={-1}>
      <SectionHead aside={say.questionsSay}>{say.questionsTitle}</SectionHead>
      <ol className={styles.questions}>
        {questions.map((asked) => (
          <AnyQuestion key={asked.id} asked={asked} />
        ))}
      </ol>
    </section>
  );
}
