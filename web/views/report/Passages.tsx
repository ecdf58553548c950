import { Link } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import { ClaimText } from "../../ui/ClaimText.tsx";
import { CopyClaim } from "../../ui/CopyClaim.tsx";
import { CopyButton } from "../../ui/CopyButton.tsx";
import { NameList } from "../../ui/NameList.tsx";
import { Note } from "../../ui/Note.tsx";
import { tellsWhatSettles } from "../../ui/prediction-note.ts";
import { useSubtypeWord } from "../../ui/subtype-word.ts";
import { useViewState } from "../../use-view-state.ts";
import { VisuallyHidden } from "../../ui/VisuallyHidden.tsx";
import styles from "./Passages.module.css";
import type { Passage, StatedClaim } from "./section-answer.ts";
import { passageElementId, usePassageInView } from "./use-passage-in-view.ts";

/** The passages under a heading in order; the one that the address means is marked and in view. */
export function Passages({ passages }: { passages: readonly Passage[] }) {
  const { view } = useViewState();
  usePassageInView(view.passage);
  return (
    <ol className={styles.passages}>
      {passages.map((passage) => {
        const isMeant = passage.number === view.passage;
        return (
          <li
            key={passage.id}
            id={passageElementId(passage.number)}
            className={`${styles.passage} ${isMeant ? styles.meant : ""}`}
            tabIndex={-1}
            aria-current={isMeant ? "location" : undefined}
          >
            <Place passage={passage} />
            {passage.claims.length === 0 ? <NoClaims passage={passage} /> : <Claims claims={passage.claims} />}
          </li>
        );
      })}
    </ol>
  );
}

/** In the margin of a passage: its number, which links to it, and what finds it in a reader's own copy. */
function Place({ passage: { id, number, line, checksum } }: { passage: Passage }) {
  const { words } = useLanguage();
  const { hrefWith } = useViewState();
  const { report: say, terms } = words;
  const name = terms.passage(number);
  return (
    <div className={styles.place}>
      <Link
        className={styles.number}
        to={hrefWith({ passage: number })}
        title={say.linkTo(name)}
        aria-label={`¶ ${number}, ${say.linkTo(name)}`}
      >
        ¶ {number}
      </Link>
      <span>{say.line(line)}</span>
      <CopyButton
        text={() => say.place(id, line, checksum)}
        label={say.copyPlace}
        says={say.copyPlaceOf(name)}
        copied={say.copied}
        failed={say.notCopied}
      />
    </div>
  );
}

function NoClaims({ passage }: { passage: Passage }) {
  const { words, formats } = useLanguage();
  const { noClaims, noClaimsZh } = passage;
  const reason = noClaims === null ? "" : formats.pick({ name: noClaims, nameZh: noClaimsZh }).text;
  return (
    <p className={styles.none}>
      {words.report.noClaims} <span lang={formats.langOf(reason)}>{reason}</span>
    </p>
  );
}

function Claims({ claims }: { claims: readonly StatedClaim[] }) {
  return (
    <ul>
      {claims.map((stated) => (
        <li key={stated.claim.id} className={styles.claim}>
          <p>
            <ClaimText claim={stated.claim} />
          </p>
          <About stated={stated} />
        </li>
      ))}
    </ul>
  );
}

/** What sort of claim it is, of when, who says so, and a note of ours on demand. */
function About({ stated }: { stated: StatedClaim }) {
  const { words, formats } = useLanguage();
  const subtypeWord = useSubtypeWord();
  const { subtype, time, assertedBy } = stated.claim;
  return (
    <div className={styles.about}>
      <span>{subtypeWord(subtype)}</span>
      {time !== null && <span>{formats.date(time)}</span>}
      {assertedBy.length > 0 && (
        <span>
          {words.evidence.saidBy}
          <NameList nodes={assertedBy} most={3} />
        </span>
      )}
      <CopyClaim claim={stated.claim} />
      {stated.note !== null && (
        <details>
          <summary>
            {tellsWhatSettles(subtype, stated.note) ? words.terms.settles : words.report.ourNote}
            <VisuallyHidden>{words.report.onClaim(formats.pick(stated.claim).text)}</VisuallyHidden>
          </summary>
          <Note of={stated} />
        </details>
      )}
    </div>
  );
}
