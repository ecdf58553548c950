import { useQuery } from "@tanstack/react-query";
import { papers } from "../../../server/contract/papers.ts";
import { keptOperationQuery } from "../../api.ts";
import { useWords } from "../../i18n/language.tsx";
import { DocumentLine } from "../../ui/DocumentLine.tsx";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { useViewState } from "../../use-view-state.ts";

/** The bibliography. */
export function PapersView() {
  const words = useWords();
  const { view } = useViewState();
  const query = useQuery(keptOperationQuery(papers, { kind: view.kind, order: view.order }));
  return (
    <div className={frame.page}>
      <PageTitle title={words.papers.title} />
      <QueryStates query={query}>
        {(answer) => (
          <section>
            <SectionHead shown={answer.items.length} total={answer.total}>
              {words.terms.kindsMany.paper}
            </SectionHead>
            <ol>
              {answer.items.map(({ document }) => (
                <li key={document.id}>
                  <DocumentLine document={document} />
                </li>
              ))}
            </ol>
          </section>
        )}
      </QueryStates>
    </div>
  );
}
