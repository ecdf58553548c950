import { useRef, useState } from "react";
import { Link } from "react-router";
import { LazyGraphCanvas } from "../../canvas/LazyGraphCanvas.tsx";
import { useLanguage, useWords } from "../../i18n/language.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";
import control from "../../ui/control.module.css";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { bequeathFocus } from "../../ui/kept-focus.ts";
import { useNodeName } from "../../ui/NodeName.tsx";
import { PageTitle } from "../../ui/PageTitle.tsx";
import hidden from "../../ui/VisuallyHidden.module.css";
import { useViewState } from "../../use-view-state.ts";
import { AnswerSentence } from "./AnswerSentence.tsx";
import { GraphList } from "./GraphList.tsx";
import { Inspector } from "./Inspector.tsx";
import { KindFilter } from "./KindFilter.tsx";
import { chooseButtonId } from "./NodeInspector.tsx";
import { RelationLegend } from "./RelationLegend.tsx";
import {
  countNeighbours,
  type ExploreAnswer,
  linksOf,
  nearestPart,
  type ShownGraph,
  visibleGraph,
} from "./shown-graph.ts";
import { type ExploreCommands, useExploreCommands } from "./use-explore-commands.ts";
import { useNarrow } from "./use-narrow.ts";
import { useNextNeighbours } from "./use-neighbours.ts";
import styles from "./Workspace.module.css";

/** A phone holds about this many nodes with names that can be read. */
const mostOnPhone = 10;

/** What the inspector is about: what was chosen, else the node that the view is around. */
function inspectedIn(graph: ShownGraph, { select, focus }: { select: string | null; focus: string | null }) {
  const isDrawn = (id: string | null) =>
    id !== null && [...graph.nodes, ...graph.relationships].some((element) => element.id === id);
  return [select, focus].find(isDrawn) ?? null;
}

/** One graph, as a picture or as a list, with what can be hidden on its left and what is selected on its right. */
export function Workspace({ answer }: { answer: ExploreAnswer }) {
  const words = useWords();
  const { view, hrefWith } = useViewState();
  const narrow = useNarrow();
  const nameOf = useNodeName();
  const commands = useExploreCommands(answer);
  const graph = visibleGraph(answer, view.hide);
  const focus = graph.nodes.find((node) => node.id === view.focus);
  const inspected = inspectedIn(graph, view);
  const rendering = view.view ?? (narrow ? "list" : "graph");
  // Which node the list with ticks is open for; another selection closes it.
  const [choosingFor, setChoosingFor] = useState<string | null>(null);
  const main = useRef<HTMLElement>(null);
  const choose = (id: string | null) => {
    if (id !== null && id !== inspected) commands.select(id);
    setChoosingFor(id);
    if (id !== null) return;
    const canvas = main.current?.querySelector<HTMLElement>("[role=application]");
    if (canvas) canvas.focus();
    else bequeathFocus(() => document.getElementById(chooseButtonId));
  };
  const drawn = narrow ? nearestPart(graph, inspected, mostOnPhone) : graph;
  const title = focus ? words.explore.around(nameOf(focus, true).text) : words.explore.title;
  return (
    <div className={styles.workspace}>
      <PageTitle title={title} className={hidden.hidden} />
      <section
        ref={main}
        className={`${styles.main} ${rendering === "graph" ? styles.asGraph : ""}`}
        aria-label={title}
      >
        <Bar rendering={rendering} answer={answer} graph={graph} />
        <div className={styles.answer}>
          <AnswerSentence graph={graph} focus={focus} commands={commands} />
          {answer.truncated && (
            <p className={styles.unknown}>{words.explore.relationsCut(answer.relationships.length)}</p>
          )}
          {answer.unknown.length > 0 && <Unknown ids={answer.unknown} commands={commands} />}
        </div>
        {answer.nodes.length === 0 ? (
          <div className={styles.list}>
            <EmptyState
              title={words.explore.noneKnown}
              actions={
                <Link className={control.action} to={hrefWith({ find: answer.unknown.join(" ").replaceAll("-", " ") })}>
                  {words.states.searchInstead}
                </Link>
              }
            />
          </div>
        ) : graph.nodes.length === 0 ? (
          <div className={styles.list}>
            <EmptyState
              title={words.explore.allHidden}
              actions={
                <button type="button" className={control.action} onClick={commands.showAllKinds}>
                  {words.explore.kinds.showAll}
                </button>
              }
            />
          </div>
        ) : rendering === "graph" ? (
          <div className={styles.picture}>
            <LazyGraphCanvas
              nodes={drawn.nodes}
              relationships={drawn.relationships}
              focus={view.focus}
              selected={inspected}
              commands={{
                select: commands.select,
                open: commands.openCard,
                expand: choose,
                remove: commands.remove,
              }}
            />
            {drawn !== graph && (
              <p className={styles.drawnHere}>{words.explore.drawnHere(drawn.nodes.length, graph.nodes.length)}</p>
            )}
          </div>
        ) : (
          <div className={styles.list}>
            <GraphList graph={graph} focus={focus} selected={inspected} commands={commands} />
          </div>
        )}
      </section>
      <Inspector
        answer={answer}
        graph={graph}
        inspected={inspected}
        choosing={choosingFor !== null && choosingFor === inspected}
        onChoose={choose}
        commands={commands}
      />
      <aside className={styles.left} aria-label={words.explore.kinds.title}>
        <KindFilter answer={answer} commands={commands} />
        <RelationLegend relationships={graph.relationships} />
      </aside>
    </div>
  );
}

function Bar({ rendering, answer, graph }: { rendering: "graph" | "list"; answer: ExploreAnswer; graph: ShownGraph }) {
  const words = useWords();
  const { view, hrefWith } = useViewState();
  const nameOf = useNodeName();
  const focus = graph.nodes.find((node) => node.id === view.focus);
  const next = useNextNeighbours(focus?.id ?? null, answer);
  const shown = focus ? countNeighbours(linksOf(graph, focus.id), focus.id) : 0;
  const all = focus ? countNeighbours(linksOf(answer, focus.id), focus.id) + (next.data?.total ?? 0) : 0;
  return (
    <div className={styles.bar}>
      <nav className={styles.renderings} aria-label={words.explore.renderings}>
        {(["graph", "list"] as const).map((one) => (
          <Link key={one} to={hrefWith({ view: one })} aria-current={one === rendering ? "true" : undefined}>
            {words.explore.renderingNames[one]}
          </Link>
        ))}
      </nav>
      <p className={styles.counts} aria-live="polite">
        {focus && next.data ? (
          <>
            <b>{words.explore.neighboursShown(shown, all)}</b>{" "}
            <span className={styles.around}>{words.explore.aroundShort(nameOf(focus, true).text)}</span>
          </>
        ) : (
          <b>{words.explore.counts(graph.nodes.length, graph.relationships.length)}</b>
        )}
      </p>
      <CopyLink />
    </div>
  );
}

function Unknown({ ids, commands }: { ids: readonly string[]; commands: ExploreCommands }) {
  const { words, formats } = useLanguage();
  return (
    <p className={styles.unknown}>
      {words.explore.unknown(formats.list(ids))}{" "}
      <button type="button" className={control.action} onClick={commands.forgetUnknown}>
        {words.explore.forgetUnknown}
      </button>
    </p>
  );
}
