import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { Crumbs } from "../../ui/Crumbs.tsx";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";
import type_ from "../../ui/type.module.css";
import { useAddresses, useViewState } from "../../use-view-state.ts";
import { HeadingList } from "./HeadingList.tsx";
import { headingsOf, type OutlineAnswer } from "./outline.ts";
import styles from "./UnknownSection.module.css";

interface Props {
  /** What the address names instead. */
  sought: string;
  outline: OutlineAnswer | undefined;
}

/** An address that names no heading: says so, and offers the chapters, the outline and the search. */
export function UnknownSection({ sought, outline }: Props) {
  const { report: say, states } = useLanguage().words;
  const { report } = useAddresses();
  const { hrefWith } = useViewState();
  const chapters = outline && headingsOf(outline.sections).map((chapter) => ({ ...chapter, below: [] }));
  return (
    <div className={frame.page}>
      <Crumbs />
      <div className={frame.head} role="alert">
        <PageTitle title={say.unknownTitle} />
        <p className={type_.answer}>{say.unknownSays}</p>
        <div className={`${control.actions} ${styles.actions}`}>
          <Link className={control.button} to={report()}>
            {say.openOutline}
          </Link>
          <Link className={control.button} to={hrefWith({ find: sought.trim() })}>
            {states.searchInstead}
          </Link>
        </div>
      </div>
      {chapters && <HeadingList headings={chapters} chapters />}
    </div>
  );
}
