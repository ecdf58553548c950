import { useLanguage } from "../../i18n/language.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import { useViewState } from "../../use-view-state.ts";
import { countKinds, type ExploreAnswer } from "./shown-graph.ts";
import styles from "./SideList.module.css";
import type { ExploreCommands } from "./use-explore-commands.ts";

/** The kinds in this view with their counts; each can be hidden and shown. */
export function KindFilter({ answer, commands }: { answer: ExploreAnswer; commands: ExploreCommands }) {
  const { words, formats } = useLanguage();
  const { view } = useViewState();
  const text = words.explore.kinds;
  const counted = countKinds(answer.nodes);
  const someHidden = counted.some(({ kind }) => view.hide.includes(kind));
  const showAll = someHidden ? (
    <button type="button" className={styles.headAction} onClick={commands.showAllKinds}>
      {text.showAll}
    </button>
  ) : undefined;
  return (
    <section>
      <SectionHead {...(showAll && { aside: showAll })}>{text.title}</SectionHead>
      <ul className={styles.list}>
        {counted.map(({ kind, count }) => {
          const off = view.hide.includes(kind);
          const name = words.terms.kinds[kind];
          return (
            <li key={kind}>
              <button
                type="button"
                className={`${styles.row} ${off ? styles.off : ""}`}
                aria-pressed={!off}
                onClick={() => commands.toggleKind(kind)}
              >
                <KindGlyph kind={kind} decorative size={15} />
                <span className={styles.name}>{name}</span>{" "}
                <span className={styles.count}>{off ? text.hidden : formats.number(count)}</span>{" "}
                <VisuallyHidden>{off ? text.ofHidden(count) : text.shown}</VisuallyHidden>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
