import type { Identifier } from "../../../server/contract/card.ts";
import { identifierAddress } from "../../../server/contract/identifier-address.ts";
import { useWords } from "../../i18n/language.tsx";
import { AddressList } from "../../ui/AddressList.tsx";
import { AwayLink } from "../../ui/AwayLink.tsx";
import { Fact, Facts } from "../../ui/Facts.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import type from "../../ui/type.module.css";
import styles from "./EntityIdentifiers.module.css";
import type { CardAnswer } from "./card-answer.ts";

const registers: Readonly<Record<Identifier["scheme"], string>> = { wikidata: "Wikidata", ror: "ROR", orcid: "ORCID" };

/** The numbers and codes under which others keep a person, an organization or a place, each with where it was seen. */
export function EntityIdentifiers({ answer }: { answer: CardAnswer }) {
  const { card } = useWords();
  const { iso, identifiers } = answer;
  if (iso === null && identifiers.length === 0) return null;
  return (
    <section>
      <SectionHead>{card.identifiers}</SectionHead>
      <Facts>
        <Fact term="ISO 3166" when={iso !== null}>
          {iso}
        </Fact>
        {identifiers.map((identifier) => (
          <Fact key={identifier.scheme} term={registers[identifier.scheme]}>
            <Registered identifier={identifier} />
          </Fact>
        ))}
      </Facts>
    </section>
  );
}

function Registered({ identifier }: { identifier: Identifier }) {
  const { evidence } = useWords();
  const { scheme, value, seenAt } = identifier;
  return (
    <div className={styles.registered}>
      <AwayLink className={type.link} address={identifierAddress(scheme, value)}>
        {value}
      </AwayLink>
      <span className={styles.seen}>
        {evidence.seenAt}
        <AddressList addresses={[seenAt]} />
      </span>
    </div>
  );
}
