import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router";
import { card } from "../../../server/contract/card.ts";
import type { SearchHit } from "../../../server/contract/search.ts";
import { keptOperationQuery } from "../../api.ts";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { EvidenceStatus } from "../../ui/EvidenceStatus.tsx";
import { KindGlyph } from "../../ui/KindGlyph.tsx";
import { Locator } from "../../ui/Locator.tsx";
import { QueryStates } from "../../ui/QueryStates.tsx";
import { RelationSentence, useVerbHeading } from "../../ui/RelationSentence.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import type_ from "../../ui/type.module.css";
import { useSettled } from "../../ui/use-settled.ts";
import { useAddresses } from "../../use-view-state.ts";
import styles from "./SearchPalette.module.css";

const relationsShown = 5;
const settleMs = 160;

/** Relations of an entity, counted by verb, and the first few as sentences. */
function Relations({ id }: { id: string }) {
  const { words, formats } = useLanguage();
  const verb = useVerbHeading();
  const query = useQuery(keptOperationQuery(card, { id, limit: 2 }));
  return (
    <QueryStates query={query} lines={[70, 82, 64]}>
      {({ node, groups, relationTotal, byStatus }) => {
        const sentences = groups
          .flatMap(({ relations, direction }) => relations.map((relation) => ({ ...relation, direction })))
          .slice(0, relationsShown);
        return (
          <>
            <dl className={styles.counts}>
              {groups.slice(0, relationsShown).map((group) => (
                <div key={`${group.type}${group.stance}${group.direction}`}>
                  <dt>{verb(group, group.direction)}</dt>
                  <dd>{formats.number(group.total)}</dd>
                </div>
              ))}
            </dl>
            {relationTotal > 0 && (
              <>
                <SectionHead level={3} shown={sentences.length} total={relationTotal}>
                  {words.search.relations}
                </SectionHead>
                <ul className={styles.sentences}>
                  {sentences.map(({ relationship, other }) => (
                    <li key={relationship.id}>
                      <RelationSentence
                        relationship={relationship}
                        from={relationship.from === node.id ? node : other}
                        to={relationship.to === node.id ? node : other}
                        it={node.id}
                        links={false}
                      />
                    </li>
                  ))}
                </ul>
                {(byStatus["verified"] ?? 0) > 0 && (
                  <EvidenceStatus status="verified">
                    {words.search.ofRelations(byStatus["verified"] ?? 0, relationTotal)}
                  </EvidenceStatus>
                )}
              </>
            )}
          </>
        );
      }}
    </QueryStates>
  );
}

/** The hit under the cursor, at a glance. */
export function SearchPreview({ hit, addToGraph }: { hit: SearchHit; addToGraph: string }) {
  const { words, formats, language } = useLanguage();
  const addresses = useAddresses();
  const settledId = useSettled(hit.node.id, settleMs);
  const main = formats.pick(hit.node);
  const other = language === "zh" ? hit.node.name : hit.node.nameZh;
  const isClaim = hit.node.kind === "claim";
  const summary = language === "zh" ? (hit.summaryZh ?? hit.summary) : hit.summary;
  return (
    <div className={styles.preview}>
      <p className={type_.kindLine}>
        <KindGlyph kind={hit.node.kind} size={14} decorative />
        {words.terms.kinds[hit.node.kind]}
      </p>
      <h3 lang={formats.langOf(main.text)}>{main.text}</h3>
      {other !== null && other !== main.text && (
        <p className={type_.soft} lang={formats.langOf(other)}>
          {other}
        </p>
      )}
      {summary !== null && (
        <p className={styles.summary} lang={formats.langOf(summary)}>
          {summary}
        </p>
      )}
      {hit.locator !== null && (
        <p className={styles.summary}>
          <Locator locator={hit.locator} />
        </p>
      )}
      {hit.status !== null && <EvidenceStatus status={hit.status} />}
      {!isClaim && settledId === hit.node.id && <Relations id={settledId} />}
      <p className={control.actions}>
        <Link className={control.action} to={addresses.node(hit.node)}>
          {isClaim ? words.search.openTrace : words.search.open}
        </Link>
        <Link className={control.action} to={addToGraph}>
          {words.search.addToGraph}
        </Link>
      </p>
    </div>
  );
}
