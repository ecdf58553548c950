import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { reportOutline, reportSection } from "../../../server/contract/report.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { Crumbs } from "../../ui/Crumbs.tsx";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useTrailStep } from "../../ui/trail.ts";
import { Beside } from "./Beside.tsx";
import { FootnotesHere } from "./FootnotesHere.tsx";
import { HeadingList } from "./HeadingList.tsx";
import { NamedHere } from "./NamedHere.tsx";
import { findHeading, headingsOf, type OutlineAnswer } from "./outline.ts";
import { OutlineNav } from "./OutlineNav.tsx";
import { Passages } from "./Passages.tsx";
import type { SectionAnswer } from "./section-answer.ts";
import { SectionTitle } from "./SectionTitle.tsx";
import styles from "./SectionView.module.css";
import { UnknownPassage } from "./UnknownPassage.tsx";
import { UnknownSection } from "./UnknownSection.tsx";

/** One heading of the report: the outline, its passages with their claims, and what they rest on and name. */
export function SectionView() {
  const { section: id = "" } = useParams();
  const { words } = useLanguage();
  const query = useQuery(operationQuery(reportSection, { section: id }));
  const outlineQuery = useQuery(operationQuery(reportOutline, {}));
  const outline = outlineQuery.data;
  const section = query.data?.section;
  useTrailStep(section && { name: section.title, nameZh: section.titleZh });
  if (query.error?.namesNothing === true) return <UnknownSection sought={id} outline={outline} />;
  return (
    <div className={frame.page}>
      <Crumbs />
      <div className={styles.reader}>
        {query.isLoadingError && outline === undefined ? (
          // What failed is told once, where the text would be.
          <div />
        ) : (
          <QueryStates query={outlineQuery} lines={[60, 84, 72, 88, 66]}>
            {(answer) => <OutlineNav outline={answer} current={id} />}
          </QueryStates>
        )}
        {query.data === undefined ? (
          <div className={styles.text}>
            <PageTitle title={words.report.title} />
            <QueryStates query={query} lines={[45, 92, 88, 60, 94, 86, 72]}>
              {() => null}
            </QueryStates>
          </div>
        ) : (
          <Content answer={query.data} outline={outline} />
        )}
      </div>
    </div>
  );
}

interface ContentProps {
  answer: SectionAnswer;
  outline: OutlineAnswer | undefined;
}

function Content({ answer, outline }: ContentProps) {
  const heading = outline && findHeading(headingsOf(outline.sections), answer.section.id);
  return (
    <>
      <article className={styles.text}>
        <SectionTitle answer={answer} heading={heading} />
        <UnknownPassage passages={answer.passages} />
        {answer.passages.length > 0 && <Passages passages={answer.passages} />}
        {heading && heading.below.length > 0 && <HeadingList headings={heading.below} />}
        {outline && <Beside outline={outline} id={answer.section.id} />}
      </article>
      <div className={styles.margin}>
        {answer.passages.length > 0 && <FootnotesHere footnotes={answer.footnotes} />}
        <NamedHere named={answer.named} />
      </div>
    </>
  );
}
