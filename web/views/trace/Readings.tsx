import { useLanguage } from "../../i18n/language.tsx";
import { ClaimText } from "../../ui/ClaimText.tsx";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import { Locator } from "../../ui/Locator.tsx";
import { ReadingNote } from "../../ui/ReadingNote.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import type { TraceAnswer } from "./completeness.ts";
import styles from "./Readings.module.css";

type Group = TraceAnswer["readings"][number];

/** How other claims bear on this one: by what the link is, each told as ours with its reason; the other claim keeps its own evidence. */
export function Readings({ groups }: { groups: readonly Group[] }) {
  const { words, formats } = useLanguage();
  const titles: Readonly<Partial<Record<Group["type"], Record<Group["direction"], string>>>> = words.trace.readings;
  return groups.map(({ type, direction, readings }) => (
    <section key={`${type} ${direction}`}>
      <SectionHead aside={formats.number(readings.length)}>{titles[type]?.[direction]}</SectionHead>
      <ul className={styles.readings}>
        {readings.map((reading) => (
          <Row key={reading.claim.id} reading={reading} />
        ))}
      </ul>
    </section>
  ));
}

function Row({ reading }: { reading: Group["readings"][number] }) {
  const { words } = useLanguage();
  const { claim } = reading;
  return (
    <li>
      <div>
        <p className={styles.statement}>
          <ClaimText claim={claim} />
        </p>
        <p className={styles.place}>
          <Locator locator={claim.locator} from={claim.locator.path.length - 1} />
          <span className={styles.own}>
            {words.trace.ownEvidence} <EvidenceStatus status={claim.status} />
          </span>
        </p>
      </div>
      <ReadingNote reading={reading} />
    </li>
  );
}
