import { useState } from "react";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { NodeName } from "../../ui/NodeName.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import styles from "./NamedHere.module.css";
import type { SectionAnswer } from "./section-answer.ts";

const fewest = 12;

/** What the claims speak of and who makes them, the most often named first. */
export function NamedHere({ named: { items, total } }: { named: SectionAnswer["named"] }) {
  const { words } = useLanguage();
  const [all, setAll] = useState(false);
  if (items.length === 0) return null;
  const shown = all ? items : items.slice(0, fewest);
  return (
    <section>
      <SectionHead shown={shown.length} total={total}>
        {words.report.namedHere}
      </SectionHead>
      <ul className={styles.named}>
        {shown.map(({ node, claims }) => (
          <li key={node.id}>
            <NodeName node={node} />
            <span>{words.terms.claims(claims)}</span>
          </li>
        ))}
      </ul>
      {items.length > fewest && (
        <button type="button" className={control.action} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.report.showFewer : words.report.showAll(items.length)}
        </button>
      )}
    </section>
  );
}
