import { Link } from "react-router";
import type { Figure } from "../../server/contract/card.ts";
import type { ClaimItem } from "../../server/contract/graph.ts";
import { capital } from "../i18n/format.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useAddresses } from "../use-view-state.ts";
import { EvidenceMarks } from "./EvidenceMark.tsx";
import { figureText } from "./figure-text.ts";
import styles from "./FigureTable.module.css";
import { SectionHead } from "./SectionHead.tsx";
import type from "./type.module.css";

interface Props {
  figures: readonly Figure[];
  /** On the claim's own page its figures need no source. */
  withSource?: boolean;
}

/** The figures that claims give, each with its date and the claim it comes from. */
export function FigureTable({ figures, withSource = true }: Props) {
  const { words, formats, language } = useLanguage();
  if (figures.length === 0) return null;
  const dated = figures.some((figure) => figure.time !== null);
  return (
    <section>
      <SectionHead aside={formats.number(figures.length)}>{words.figures.heading}</SectionHead>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.figures.counts}</th>
            <th scope="col">{words.figures.figure}</th>
            {dated && <th scope="col">{words.figures.date}</th>}
            {withSource && <th scope="col">{words.figures.source}</th>}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.id}>
              <th scope="row">{capital(formats.pick({ name: figure.counts, nameZh: figure.countsZh }).text)}</th>
              <td className={styles.amount}>{figureText(figure, language, words.figures)}</td>
              {dated && <td className={styles.date}>{figure.time === null ? "" : formats.shortDate(figure.time)}</td>}
              {withSource && (
                <td className={styles.source}>
                  <Source claim={figure.claim} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Source({ claim }: { claim: ClaimItem }) {
  const { words, formats } = useLanguage();
  const { text } = formats.pick(claim);
  const trace = useAddresses().trace(claim.id);
  return (
    <>
      <Link className={type.link} to={trace} aria-label={words.figures.fromClaimThat(text)}>
        {words.figures.fromClaim}
      </Link>
      <EvidenceMarks marks={claim.marks} status={claim.status} to={trace} about={text} />
    </>
  );
}
