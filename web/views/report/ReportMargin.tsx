import { footnoteState } from "../../../server/contract/documents.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { Fact, Facts } from "../../ui/Facts.tsx";
import { NameList } from "../../ui/NameList.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { Stroke } from "./MiniRegister.tsx";
import { countPrinted, countStates, type OutlineAnswer } from "./outline.ts";
import styles from "./ReportMargin.module.css";

/** Who wrote the report, when, under which licence, how much of it there is, and how its footnotes are drawn. */
export function ReportMargin({ outline }: { outline: OutlineAnswer }) {
  return (
    <div className={styles.margin}>
      <About outline={outline} />
      <Key outline={outline} />
    </div>
  );
}

function About({ outline: { report, sections, totals } }: { outline: OutlineAnswer }) {
  const { words, formats } = useLanguage();
  const { report: say } = words;
  const without = sections.flatMap(({ passages }) => passages).filter(({ claims }) => claims === 0).length;
  const chapters = sections.filter(({ parent }) => parent === null).length;
  return (
    <section>
      <SectionHead>{say.about}</SectionHead>
      <div className={styles.facts}>
        <Facts>
          <Fact term={say.authors} when={report.authors.length > 0}>
            <NameList nodes={report.authors} />
          </Fact>
          <Fact term={say.published}>{formats.date(report.published)}</Fact>
          <Fact term={say.licence}>{report.licence}</Fact>
          {report.digestOf !== null && (
            <Fact term={say.digestOf}>
              <NameList nodes={[report.digestOf]} />
            </Fact>
          )}
          <Fact term={say.outline}>
            {say.chapters(chapters)}
            <span>{say.headings(totals.sections - chapters)}</span>
          </Fact>
          <Fact term={say.passages}>
            {formats.number(totals.passages)}
            {without > 0 && <span>{say.passagesWithout(without)}</span>}
          </Fact>
          <Fact term={say.claimsLabel}>{formats.number(totals.claims)}</Fact>
          <Fact term={say.footnotesLabel}>
            {formats.number(countPrinted(sections.flatMap(({ footnotes }) => footnotes)))}
          </Fact>
        </Facts>
      </div>
    </section>
  );
}

function Key({ outline }: { outline: OutlineAnswer }) {
  const { words, formats } = useLanguage();
  const counts = countStates(outline.sections.flatMap(({ footnotes }) => footnotes));
  return (
    <section>
      <SectionHead>{words.report.registerKey}</SectionHead>
      <ul className={styles.key}>
        {footnoteState.options
          .filter((state) => counts[state] > 0)
          .map((state) => (
            <li key={state}>
              <Stroke state={state} />
              <span>{words.report.registerMeans[state]}</span>
              <b>{formats.number(counts[state])}</b>
            </li>
          ))}
      </ul>
    </section>
  );
}
