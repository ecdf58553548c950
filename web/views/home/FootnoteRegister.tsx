import { Link } from "react-router";
import { footnoteState, type FootnoteState } from "../../../server/contract/documents.ts";
import type { home } from "../../../server/contract/home.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { NameList } from "../../ui/NameList.tsx";
import { countPrintedFootnotes } from "../../ui/printed-footnotes.ts";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { useAddresses } from "../../use-view-state.ts";
import { askedQuestionsId } from "./AskedQuestions.tsx";
import styles from "./FootnoteRegister.module.css";

type Register = Answer<typeof home>["register"];
type Group = Register[number]["groups"][number];
type Footnote = Group["footnotes"][number];

/** Numbers that are printed at several places: there the number alone does not name a footnote. */
const repeatedNumbers = (register: Register): ReadonlySet<string> => {
  const printed = register.flatMap(({ groups }) =>
    groups.flatMap(({ footnotes }) => footnotes.map((one) => one.printed)),
  );
  return new Set(printed.filter((number, index) => printed.indexOf(number) !== index));
};

const strokeOf = (state: FootnoteState) =>
  `${styles.stroke} ${state === "leads" ? "" : state === "never-printed" ? styles.neverPrinted : styles[state]}`;

/** One footnote: its stroke and number, leading to a claim that rests on it, else to its document, else to its place. */
function Stroke({ footnote, group, isRepeated }: { footnote: Footnote; group: Group; isRepeated: boolean }) {
  const { words, formats, language } = useLanguage();
  const addresses = useAddresses();
  const { claim, document, place, printed, state } = footnote;
  const behind = document === null ? addresses.report(place.section, place.passage) : addresses.node(document);
  const says = `${words.terms.footnote(printed)}: ${words.terms.footnoteStates[state]}`;
  const heading = formats.pick({ name: group.title, nameZh: group.titleZh }).text;
  const where = [heading, ...(place.passage === null ? [] : [words.terms.passage(place.passage)])];
  const label = [
    says,
    ...(document === null ? [] : [formats.pick(document).text]),
    ...(isRepeated ? [where.join(language === "zh" ? "，" : ", ")] : []),
  ].join(language === "zh" ? "。" : ". ");
  return (
    <Link
      className={strokeOf(state)}
      to={claim === null ? behind : addresses.trace(claim)}
      title={label}
      aria-label={label}
    >
      <i aria-hidden="true" />
      {printed}
    </Link>
  );
}

/** A first chapter with no more footnotes leaves room for the key beside it. */
const mostBesideKey = 6;

interface Props {
  register: Register;
  /** Entries of the list that no footnote leads to. */
  unmarked: Answer<typeof home>["unmarkedEntries"];
  byState: Record<string, number>;
}

/** The footnote register: every footnote in the order printed, by chapter and heading, with its key. */
export function FootnoteRegister({ register, unmarked, byState }: Props) {
  const { words } = useLanguage();
  const total = countPrintedFootnotes(byState);
  const documents = new Map(unmarked.map(({ document }) => [document.id, document]));
  const [first, ...others] = register;
  const inFirst = first?.groups.reduce((sum, { footnotes }) => sum + footnotes.length, 0) ?? 0;
  const isShort = inFirst <= mostBesideKey;
  const repeated = repeatedNumbers(register);
  const beside = (
    <div className={styles.beside}>
      <Key byState={byState} />
      {unmarked.length > 0 && (
        <p className={styles.unmarked}>
          {words.home.unmarked(unmarked.map(({ entry }) => entry))}
          <NameList nodes={[...documents.values()]} />
        </p>
      )}
    </div>
  );
  return (
    <section className={styles.section}>
      <SectionHead aside={words.home.registerSays(byState["leads"] ?? 0, total)}>
        {words.home.registerTitle(total)}
      </SectionHead>
      {/* The strokes are as many stops of the Tab key: whoever walks by keyboard may pass them by. */}
      <button type="button" className={styles.skip} onClick={() => document.getElementById(askedQuestionsId)?.focus()}>
        {words.home.skipRegister}
      </button>
      <div className={styles.register}>
        <div className={isShort ? styles.opening : undefined}>
          {first !== undefined && <Chapter chapter={first} repeated={repeated} />}
          {isShort && beside}
        </div>
        {others.map((chapter) => (
          <Chapter key={chapter.chapter.id} chapter={chapter} repeated={repeated} />
        ))}
        {!isShort && beside}
      </div>
    </section>
  );
}

function Chapter({
  chapter: { chapter, groups },
  repeated,
}: {
  chapter: Register[number];
  repeated: ReadonlySet<string>;
}) {
  const { formats } = useLanguage();
  const { report } = useAddresses();
  return (
    <div className={styles.chapter}>
      <h3>{formats.pick({ name: chapter.title, nameZh: chapter.titleZh }).text}</h3>
      <div className={styles.groups}>
        {groups.map((group) => (
          <div key={group.section} className={styles.group}>
            <Link className={styles.heading} to={report(group.section)}>
              {formats.pick({ name: group.title, nameZh: group.titleZh }).text}
            </Link>
            <div className={styles.strokes}>
              {group.footnotes.map((footnote) => (
                <Stroke
                  key={footnote.id}
                  footnote={footnote}
                  group={group}
                  isRepeated={repeated.has(footnote.printed)}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}

/** How many footnotes lead where, and the stroke of each. */
function Key({ byState }: Pick<Props, "byState">) {
  const { words, formats } = useLanguage();
  return (
    <ul className={styles.key}>
      {footnoteState.options
        .filter((state) => (byState[state] ?? 0) > 0)
        .map((state) => (
          <li key={state}>
            <span className={strokeOf(state)} aria-hidden="true">
              <i />
            </span>
            <b>{formats.number(byState[state] ?? 0)}</b> {words.home.registerKey[state]}
          </li>
        ))}
    </ul>
  );
}
