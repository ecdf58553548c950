import { Link } from "react-router";
import type { EntityId } from "../../../server/contract/kinds.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { CopyClaim } from "../../ui/CopyClaim.tsx";
import { CopyLink } from "../../ui/CopyLink.tsx";
import frame from "../../ui/frame.module.css";
import { Icon } from "../../ui/Icon.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { NameList } from "../../ui/NameList.tsx";
import { PageTitle } from "../../ui/PageTitle.tsx";
import { useSubtypeWord } from "../../ui/subtype-word.ts";
import type from "../../ui/type.module.css";
import { useAddresses } from "../../use-view-state.ts";
import type { TraceAnswer } from "./completeness.ts";
import { Meter } from "./Meter.tsx";
import styles from "./TraceHead.module.css";

/** The claim itself, how well its chain holds, and the claims beside it. */
export function TraceHead({ answer }: { answer: TraceAnswer }) {
  const { formats } = useLanguage();
  const { claim } = answer;
  return (
    <header className={`${frame.withMargin} ${styles.head}`}>
      <div>
        <KindLine answer={answer} />
        <PageTitle title={formats.pick(claim).text} className={styles.claim} />
        <Teller answer={answer} />
      </div>
      <div>
        <Meter answer={answer} />
        <div className={`${control.actions} ${styles.actions}`}>
          <CopyLink />
          <ToGraph answer={answer} />
          <CopyClaim claim={answer.claim} />
        </div>
      </div>
    </header>
  );
}

function KindLine({ answer }: { answer: TraceAnswer }) {
  const { words, formats } = useLanguage();
  const subtypeWord = useSubtypeWord();
  const { trace } = useAddresses();
  const { claim, passage } = answer;
  const place = passage.claims.findIndex(({ id }) => id === claim.id);
  const before = passage.claims[place - 1];
  const after = passage.claims[place + 1];
  return (
    <div className={styles.line}>
      <p className={type.kindLine}>
        <KindGlyph kind="claim" decorative size={15} />
        {words.trace.placeInPassage(place + 1, passage.claims.length)}
        <span className={type.faint}>· {subtypeWord(claim.subtype)}</span>
        {claim.time !== null && (
          <span className={type.faint}>
            · {formats.date(claim.time)}
            {claim.timeFrom !== null && words.trace.timeFrom[claim.timeFrom]}
          </span>
        )}
      </p>
      {(before !== undefined || after !== undefined) && (
        <nav className={styles.beside} aria-label={words.trace.claimsOfPassage}>
          {before !== undefined && (
            <Link className={control.action} to={trace(before.id)} rel="prev">
              <span aria-hidden="true">‹</span> {words.trace.previousClaim}
            </Link>
          )}
          {after !== undefined && (
            <Link className={control.action} to={trace(after.id)} rel="next">
              {words.trace.nextClaim} <span aria-hidden="true">›</span>
            </Link>
          )}
        </nav>
      )}
    </div>
  );
}

function Teller({ answer }: { answer: TraceAnswer }) {
  const { words } = useLanguage();
  if (answer.claim.assertedBy.length === 0) return null;
  return (
    <p className={styles.teller}>
      {words.trace.assertedBy}
      <NameList nodes={answer.claim.assertedBy} />
    </p>
  );
}

const mostDrawn = 40;

/** The claim with everything that it stands on and speaks of. */
function ToGraph({ answer }: { answer: TraceAnswer }) {
  const { words } = useLanguage();
  const { explore } = useAddresses();
  const { claim, documents, about } = answer;
  const nodes: EntityId[] = [
    claim.id,
    ...documents.map(({ document }) => document.id),
    ...claim.assertedBy.map(({ id }) => id),
    ...about.map(({ id }) => id),
  ];
  const drawn = [...new Set(nodes)].slice(0, mostDrawn);
  return (
    <Link className={control.action} to={explore({ nodes: drawn, focus: claim.id, select: claim.id })}>
      <Icon name="graph" />
      {words.trace.showAsGraph}
    </Link>
  );
}
