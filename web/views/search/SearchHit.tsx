import { Link } from "react-router";
import { isDocument } from "../../../server/contract/kinds.ts";
import type { SearchHit as Hit } from "../../../server/contract/search.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Locator } from "../../ui/Locator.tsx";
import { useAddresses } from "../../use-view-state.ts";
import { Highlighted } from "./Highlighted.tsx";
import styles from "./SearchPalette.module.css";

export const optionId = (id: string) => `hit-${id}`;

/** A text of the hit, with what matched marked if it is the one that did. */
function Text({ hit, text }: { hit: Hit; text: string }) {
  return hit.match.text === text ? <Highlighted text={text} ranges={hit.match.ranges} /> : text;
}

type Field = Hit["match"]["field"];

/** Texts that stand nowhere else in a hit: shown with what they are, so that a reader sees why it was found. */
const isNamed = (field: Field): field is Exclude<Field, "name" | "nameZh" | "summary" | "heading" | "year"> =>
  field === "alias" || field === "identifier" || field === "author" || field === "publisher" || field === "footnote";

/** Both names of a hit: the page's language first, the other one small, and where neither matched what did. */
function Names({ hit }: { hit: Hit }) {
  const { formats, words, language } = useLanguage();
  const { node, match } = hit;
  const main = formats.pick(node);
  const other = language === "zh" ? node.name : node.nameZh;
  const isLong = node.kind === "claim" || node.kind === "paper" || node.kind === "web";
  const showsOther = other !== null && other !== main.text && (!isLong || match.text === other);
  return (
    <>
      <span className={styles.name} lang={formats.langOf(main.text)}>
        <Text hit={hit} text={main.text} />
      </span>
      {showsOther && <span className={styles.gap}> </span>}
      {showsOther && (
        <span className={styles.other} lang={formats.langOf(other)}>
          <Text hit={hit} text={other} />
        </span>
      )}
      {isNamed(match.field) && match.text !== hit.authors?.first && (
        <span className={styles.other}>
          <span className={styles.gap}> </span>
          {words.search.matched[match.field]}{" "}
          <span lang={formats.langOf(match.text)}>
            <Text hit={hit} text={match.text} />
          </span>
        </span>
      )}
    </>
  );
}

/** "Yuntao Bai and 50 others · 2022" */
function Authors({ hit: { authors, node } }: { hit: Hit }) {
  const { words } = useLanguage();
  const others = (authors?.count ?? 1) - 1;
  const first = authors?.first ?? "";
  const who = others > 0 ? words.terms.andOthers(first, others) : first;
  const year = node.date?.slice(0, 4) ?? "";
  return [who, year].filter(Boolean).join(" · ");
}

/** What a hit is, in a line: where a claim stands, who wrote a document and when, else its summary; the one that matched, in whichever language. */
function Line({ hit }: { hit: Hit }) {
  const { language, formats } = useLanguage();
  if (hit.locator !== null) return <Locator locator={hit.locator} link={false} />;
  if (isDocument(hit.node.kind) && hit.match.field !== "summary") return <Authors hit={hit} />;
  const own = language === "zh" ? (hit.summaryZh ?? hit.summary) : hit.summary;
  const shown = hit.match.field === "summary" ? hit.match.text : own;
  if (shown === null) return null;
  return (
    <span lang={formats.langOf(shown)}>
      <Text hit={hit} text={shown} />
    </span>
  );
}

function Why({ hit }: { hit: Hit }) {
  const { terms, search } = useLanguage().words;
  const what = hit.status === null ? terms.neighbours(hit.node.degree) : terms.evidence[hit.status];
  return (
    <span className={styles.why}>
      {what}
      {hit.match.how === "fuzzy" && (
        <>
          <br />
          {search.alike}
        </>
      )}
      {hit.match.how === "synonym" && (
        <>
          <br />
          {search.sameMeaning}
        </>
      )}
      {hit.match.field === "heading" && (
        <>
          <br />
          {search.byHeading}
        </>
      )}
    </span>
  );
}

interface Props {
  hit: Hit;
  active: boolean;
  onPoint: () => void;
}

/** One typed result. The box keeps the focus; this is a link all the same, so that it can be opened in another tab. */
export function SearchHit({ hit, active, onPoint }: Props) {
  const addresses = useAddresses();
  return (
    <Link
      id={optionId(hit.node.id)}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={styles.hit}
      to={addresses.node(hit.node)}
      onPointerMove={onPoint}
    >
      <KindGlyph kind={hit.node.kind} size={14} />
      <span>
        <Names hit={hit} />
        <span className={styles.line}>
          <Line hit={hit} />
        </span>
      </span>
      <Why hit={hit} />
    </Link>
  );
}
