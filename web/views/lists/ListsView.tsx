import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router";
import { kind as kindShape } from "../../../server/contract/kinds.ts";
import { listByKind } from "../../../server/contract/lists.ts";
import { keptOperationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import frame from "../../ui/frame.module.css";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { useViewState } from "../../use-view-state.ts";
import { NotFoundView } from "../shell/NotFoundView.tsx";
import { ListFilters } from "./ListFilters.tsx";
import { ListHead } from "./ListHead.tsx";
import { listQuestion } from "./list-question.ts";
import { ListPage } from "./ListPage.tsx";
import styles from "./ListsView.module.css";
import { ListTools } from "./ListTools.tsx";

/** Every node of one kind as a list: narrowed, sorted, page by page. What is chosen stands in the address. */
export function ListsView() {
  const { kind: named = "organization" } = useParams();
  const { language } = useLanguage();
  const { view } = useViewState();
  const isPhone = useMedia("(max-width: 45rem)");
  const kind = kindShape.safeParse(named).data;
  const question = listQuestion(view, { kind: kind ?? "organization", language });
  const query = useQuery({ ...keptOperationQuery(listByKind, question), enabled: kind !== undefined });
  if (kind === undefined) return <NotFoundView />;
  // What is kept while the next answer is on its way may be of another kind.
  const answer = query.data?.kind === kind ? query.data : undefined;
  const filters = answer && <ListFilters answer={answer} folded={isPhone} />;
  return (
    <div className={frame.page}>
      <ListHead kind={kind} answer={answer} />
      <div className={styles.list}>
        {!isPhone && (filters ?? <div />)}
        <section className={styles.main} aria-busy={query.isPlaceholderData}>
          <ListTools kind={kind} answer={answer} filters={isPhone && filters} />
          <QueryStates query={{ ...query, data: answer }} lines={[40, 70, 55, 90, 60, 80, 50]}>
            {(there) => <ListPage answer={there} />}
          </QueryStates>
        </section>
      </div>
    </div>
  );
}
