import { useQuery } from "@tanstack/react-query";
import { reportOutline } from "../../../server/contract/report.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { CopyLink } from "../../ui/CopyLink.tsx";
import { Crumbs } from "../../ui/Crumbs.tsx";
import frame from "../../ui/frame.module.css";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { NameList } from "../../ui/NameList.tsx";
import { Note } from "../../ui/Note.tsx";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import type_ from "../../ui/type.module.css";
import { useTrailStep } from "../../ui/trail.ts";
import { HeadingList } from "./HeadingList.tsx";
import { headingsOf, type OutlineAnswer } from "./outline.ts";
import { ReportMargin } from "./ReportMargin.tsx";
import reading from "./ReadingTitle.module.css";
import styles from "./ReportView.module.css";

/** The report: what it is, and its outline from the first heading to the last. */
export function ReportView() {
  const { words } = useLanguage();
  const query = useQuery(operationQuery(reportOutline, {}));
  const report = query.data?.report;
  useTrailStep(report && { name: report.title, nameZh: report.titleZh });
  return (
    <div className={frame.page}>
      <Crumbs />
      {query.data === undefined ? (
        <>
          <PageTitle title={words.report.title} />
          <QueryStates query={query} lines={[40, 70, 62, 84, 58, 77, 66]}>
            {() => null}
          </QueryStates>
        </>
      ) : (
        <Content outline={query.data} />
      )}
    </div>
  );
}

function Content({ outline }: { outline: OutlineAnswer }) {
  return (
    <>
      <Head outline={outline} />
      <div className={frame.withMargin}>
        <HeadingList headings={headingsOf(outline.sections)} chapters />
        <ReportMargin outline={outline} />
      </div>
    </>
  );
}

function Head({ outline: { report } }: { outline: OutlineAnswer }) {
  const { words, formats } = useLanguage();
  return (
    <header className={`${frame.withMargin} ${styles.head}`}>
      <div>
        <p className={type_.kindLine}>
          <KindGlyph kind="section" decorative size={16} />
          {words.report.title}
          <span className={type_.faint}>· {formats.date(report.published)}</span>
          {report.authors.length > 0 && (
            <span className={type_.faint}>
              · <NameList nodes={report.authors} />
            </span>
          )}
        </p>
        <PageTitle
          title={formats.pick({ name: report.title, nameZh: report.titleZh }).text}
          className={reading.title}
        />
        <div className={`${type_.answer} ${styles.note}`}>
          <Note of={report} />
        </div>
      </div>
      <div className={control.actions}>
        <CopyLink />
      </div>
    </header>
  );
}
