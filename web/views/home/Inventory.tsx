import { Link } from "react-router";
import type { home } from "../../../server/contract/home.ts";
import type { Answer } from "../../../server/contract/operation.ts";
import { useLanguage } from "../../i18n/language.tsx";
import type { GlyphKind } from "../../ui/glyph-shapes.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { countPrintedFootnotes } from "../../ui/printed-footnotes.ts";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { useAddresses } from "../../use-view-state.ts";
import styles from "./Inventory.module.css";

interface Row {
  glyph: GlyphKind;
  label: string;
  count: number;
  to?: string;
}

/** What is in the graph, counted, and how much of the report has claims. */
export function Inventory({ answer }: { answer: Answer<typeof home> }) {
  const { words } = useLanguage();
  const addresses = useAddresses();
  const withClaims = answer.chapters.reduce((sum, chapter) => sum + chapter.passagesWithClaims, 0);
  const leadsTo = { paper: addresses.papers(), web: addresses.papers({ kind: "web" }) } as const;
  const rows: Row[] = [
    ...answer.counts
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => ({
        glyph: kind,
        label: words.terms.kindsMany[kind],
        count,
        to: kind === "paper" || kind === "web" ? leadsTo[kind] : addresses.list(kind),
      })),
    { glyph: "section", label: words.home.passages, count: answer.passages, to: addresses.report() },
    { glyph: "footnote", label: words.home.footnotes, count: countPrintedFootnotes(answer.footnotesByState) },
  ];
  return (
    <section>
      <SectionHead aside={<Link to={addresses.lists()}>{words.home.browse}</Link>}>{words.home.inGraph}</SectionHead>
      <dl className={styles.rows}>
        {rows.map(({ glyph, label, count, to }) => (
          <InventoryRow key={glyph} row={{ glyph, label, count, ...(to === undefined ? {} : { to }) }} />
        ))}
      </dl>
      <p className={styles.covered}>{words.home.covered(withClaims, answer.passages)}</p>
    </section>
  );
}

function InventoryRow({ row: { glyph, label, count, to } }: { row: Row }) {
  const { formats } = useLanguage();
  return (
    <>
      <dt>
        <KindGlyph kind={glyph} size={14} decorative />
        {to === undefined ? label : <Link to={to}>{label}</Link>}
      </dt>
      <dd>
        {to === undefined ? (
          formats.number(count)
        ) : (
          <Link to={to} tabIndex={-1} aria-hidden="true">
            {formats.number(count)}
          </Link>
        )}
      </dd>
    </>
  );
}
