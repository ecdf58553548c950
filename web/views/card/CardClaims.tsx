import { cardClaims } from "../../../server/contract/card.ts";
import { useLanguage } from "../../i18n/language.tsx";
import { ClaimsBySection } from "../../ui/ClaimsBySection.tsx";
import { useNodeName } from "../../ui/NodeName.tsx";
import { ProblemState } from "../../ui/ProblemState.tsx";
import { SectionHead } from "../../ui/SectionHead.tsx";
import { ShowMore } from "../../ui/ShowMore.tsx";
import { useMorePages } from "../../use-more-pages.ts";
import type { CardAnswer } from "./card-answer.ts";

const pageSize = 50;

/** The claims that speak of an entity, in the order of the report, under their headings. */
export function CardClaims({ answer }: { answer: CardAnswer }) {
  const { node, claims: first, document } = answer;
  const { words } = useLanguage();
  const name = useNodeName()(node).text;
  const more = useMorePages(cardClaims, first.next, {
    inputAt: (after) => ({ id: node.id, after, limit: pageSize }),
    nextOf: (page) => page.next,
  });
  if (first.total === 0) return null;
  const claims = [...first.claims, ...more.pages.flatMap((page) => page.claims)];
  const title =
    document !== null
      ? words.card.claimsOnDocument
      : node.kind === "person"
        ? words.card.claimsByPerson(name)
        : words.card.claimsAbout(name);
  return (
    <section>
      <SectionHead shown={claims.length} total={first.total}>
        {title}
      </SectionHead>
      <ClaimsBySection claims={claims} />
      {more.problem !== null && <ProblemState problem={more.problem} onRetry={more.showMore} />}
      <ShowMore
        shown={claims.length}
        total={first.total}
        step={pageSize}
        onMore={more.showMore}
        pending={more.pending}
      />
    </section>
  );
}
