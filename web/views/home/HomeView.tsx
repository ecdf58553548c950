import { useQuery } from "@tanstack/react-query";
import { Fragment } from "react";
import { Link } from "react-router";
import { home } from "../../../server/contract/home.ts";
import { operationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import frame from "../../ui/frame.module.css";
import { Icon } from "../../ui/Icon.tsx";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { Pending } from "../../ui/Pending.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import type_ from "../../ui/type.module.css";
import { useAddresses, useViewState } from "../../use-view-state.ts";
import { openedHere, useOpenPalette } from "../shell/use-open-palette.ts";
import { AskedQuestions } from "./AskedQuestions.tsx";
import { FootnoteRegister } from "./FootnoteRegister.tsx";
import styles from "./HomeView.module.css";
import { Inventory } from "./Inventory.tsx";

/** The way in: a box that searches everything, and examples of what it understands. */
function Find() {
  const { words, formats } = useLanguage();
  const { hrefWith } = useViewState();
  const openPalette = useOpenPalette();
  return (
    <>
      <button type="button" className={styles.find} onClick={openPalette}>
        <Icon name="search" size={20} />
        <span>{words.home.find}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <p className={styles.tries}>
        <span>{words.home.try}</span>
        {words.home.tries.map((text) => (
          <Link
            key={text}
            className={type_.link}
            to={hrefWith({ find: text })}
            state={openedHere}
            lang={formats.langOf(text)}
          >
            {text}
          </Link>
        ))}
      </p>
    </>
  );
}

/** What is in the graph, the footnotes of the report, and a handful of questions with their answers. */
export function HomeView() {
  const { words, formats, language } = useLanguage();
  const addresses = useAddresses();
  const query = useQuery(operationQuery(home, {}));
  const report = query.data?.report;
  return (
    <div className={frame.page}>
      <div className={styles.top}>
        <div>
          <p className={`${type_.kindLine} ${styles.kind}`}>
            {report === undefined ? (
              "\u00a0"
            ) : (
              <Link className={styles.report} to={addresses.report()}>
                {[
                  formats.pick({ name: report.title, nameZh: report.titleZh }).text,
                  formats.date(report.published),
                ].join(language === "zh" ? "，" : ", ")}
              </Link>
            )}
          </p>
          <PageTitle title={words.home.title} className={styles.heading}>
            {words.home.titleParts.map((part, index) => (
              <Fragment key={part}>
                {index > 0 && <wbr />}
                {part}
              </Fragment>
            ))}
          </PageTitle>
          <Find />
        </div>
        <div className={styles.inventory}>
          {query.data && <Inventory answer={query.data} />}
          {query.isPending && <Pending lines={[60, 90, 85, 90, 80, 88]} />}
        </div>
      </div>
      <QueryStates query={query} lines={[30, 92, 88, 90, 40, 70, 66]}>
        {(answer) => (
          <>
            <FootnoteRegister
              register={answer.register}
              unmarked={answer.unmarkedEntries}
              byState={answer.footnotesByState}
            />
            <AskedQuestions questions={answer.questions} />
          </>
        )}
      </QueryStates>
    </div>
  );
}
