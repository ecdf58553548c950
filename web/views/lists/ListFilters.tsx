import { useState } from "react";
import { capital } from "../../i18n/format.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import facetStyles from "../../ui/facet.module.css";
import { useNodeName } from "../../ui/NodeName.tsx";
import { useSubtypeWord } from "../../ui/subtype-word.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { useViewState } from "../../use-view-state.ts";
import { readViewState } from "../../view-state.ts";
import { countChosen, type ListAnswer, type TickedFacet, tickedFacets } from "./list-question.ts";
import styles from "./ListFilters.module.css";

/** How a list can be narrowed: a column, on a phone folded behind a line that says how much is chosen. */
export function ListFilters({ answer, folded }: { answer: ListAnswer; folded: boolean }) {
  const { lists } = useLanguage().words;
  const { view } = useViewState();
  const content = (
    <>
      {answer.kind === "claim" && <Chapters answer={answer} />}
      {tickedFacets.map((facet) => (
        <TickedValues key={facet} facet={facet} values={answer.facets[facet]} />
      ))}
      {answer.kind === "claim" && <Speakers answer={answer} />}
    </>
  );
  if (!folded) {
    return (
      <section className={facetStyles.column}>
        <VisuallyHidden>
          <h2>{lists.filters}</h2>
        </VisuallyHidden>
        {content}
      </section>
    );
  }
  return (
    <details className={facetStyles.fold}>
      <summary>
        <h2>{lists.filters}</h2>
        <span> {lists.ticked(countChosen(view))}</span>
      </summary>
      {content}
    </details>
  );
}

const shownAtFirst = 11;

/** One facet: its values with counts, to tick. What is ticked is always shown. */
function TickedValues({ facet, values }: { facet: TickedFacet; values: readonly { value: string; count: number }[] }) {
  const { words, formats } = useLanguage();
  const { view, change } = useViewState();
  const wordOf = useValueWord(facet);
  const [all, setAll] = useState(false);
  const ticked: readonly string[] = view[facet];
  if (values.length === 0 || (values.length === 1 && ticked.length === 0)) return null;
  const folds = values.length > shownAtFirst + 1;
  const shown = values.filter(({ value }, index) => all || !folds || index < shownAtFirst || ticked.includes(value));
  return (
    <fieldset className={facetStyles.facet}>
      <legend>{words.lists.facets[facet]}</legend>
      {shown.map(({ value, count }) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            onChange={() => change((newest) => ({ [facet]: toggled(newest[facet], { facet, value }), after: null }))}
          />
          <span>{wordOf(value)}</span>
          <span className={facetStyles.count}>{formats.number(count)}</span>
        </label>
      ))}
      {folds && (
        <button type="button" className={control.action} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.lists.showFewer : words.lists.showAll(values.length)}
        </button>
      )}
    </fieldset>
  );
}

/** Written and read as an address is, so that only what may stand there stays. */
function toggled(values: readonly string[], { facet, value }: { facet: TickedFacet; value: string }) {
  const now = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  return readViewState(new URLSearchParams([[facet, now.join(",")]]).toString())[facet];
}

function useValueWord(facet: TickedFacet): (value: string) => string {
  const { words } = useLanguage();
  const subtypeWord = useSubtypeWord();
  return (value) => {
    if (facet === "subtype") return capital(words.lists.severalOf(subtypeWord(value)));
    const known: Readonly<Record<string, string>> =
      facet === "status" ? words.terms.evidence : words.lists.values[facet];
    return capital(known[value] ?? value);
  };
}

/** One chapter of the report at a time: a chapter is a stretch of the list. */
function Chapters({ answer }: { answer: ListAnswer }) {
  const { words, formats } = useLanguage();
  const { view, change } = useViewState();
  const { chapter: chapters } = answer.facets;
  const choose = (chapter: (typeof view)["chapter"]) => change({ chapter, by: null, after: null });
  if (chapters.length === 0) return null;
  return (
    <fieldset className={`${facetStyles.facet} ${styles.one}`}>
      <legend>{words.lists.facets.chapter}</legend>
      <label>
        <input type="radio" name="chapter" checked={view.chapter === null} onChange={() => choose(null)} />
        <span>{words.lists.everyLetter}</span>
      </label>
      {chapters.map(({ value, title, titleZh, count }) => (
        <label key={value}>
          <input
            type="radio"
            name="chapter"
            checked={view.chapter === value}
            onChange={() => choose(readViewState(`chapter=${value}`).chapter)}
          />
          <span>{formats.pick({ name: title, nameZh: titleZh }).text}</span>
          <span className={facetStyles.count}>{formats.number(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** Whose claims: of those who make most. */
function Speakers({ answer }: { answer: ListAnswer }) {
  const { words } = useLanguage();
  const { view, change } = useViewState();
  const nameOf = useNodeName();
  const { speaker: speakers } = answer.facets;
  if (speakers.length === 0) return null;
  const isOther = view.speaker !== null && !speakers.some(({ node }) => node.id === view.speaker);
  return (
    <fieldset className={`${facetStyles.facet} ${styles.one}`}>
      <legend>{words.lists.facets.speaker}</legend>
      <select
        aria-label={words.lists.facets.speaker}
        value={view.speaker ?? ""}
        onChange={(event) => change({ ...readSpeaker(event.target.value), after: null })}
      >
        <option value="">{words.lists.anySpeaker}</option>
        {isOther && <option value={view.speaker ?? ""}>{view.speaker}</option>}
        {speakers.map(({ node, count }) => (
          <option key={node.id} value={node.id}>
            {`${nameOf(node).text} (${String(count)})`}
          </option>
        ))}
      </select>
    </fieldset>
  );
}

const readSpeaker = (id: string) => ({ speaker: readViewState(`speaker=${id}`).speaker });
