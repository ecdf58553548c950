import { useQuery } from "@tanstack/react-query";
import type { ClaimItem } from "../../server/contract/graph.ts";
import type { EntityId } from "../../server/contract/kinds.ts";
import { trace } from "../../server/contract/trace.ts";
import { operationQuery } from "../api.ts";
import { useLanguage } from "../i18n/language.tsx";
import { asHtml, asMarkdown, asPlain } from "./claim-quote.ts";
import control from "./control.module.css";
import { CopyRich } from "./CopyRich.tsx";
import { Disclosure } from "./Disclosure.tsx";
import { QueryStates } from "./QueryStates.tsx";
import { useClaimQuote } from "./use-claim-quote.ts";

/** Offers a claim for pasting, with its place and its sources. */
export function CopyClaim({ claim }: { claim: Pick<ClaimItem, "id" | "name" | "nameZh"> }) {
  const { words, formats } = useLanguage();
  const { copying } = words;
  return (
    <Disclosure label={copying.copy} says={copying.copyClaim(formats.pick(claim).text)}>
      <Forms id={claim.id} />
    </Disclosure>
  );
}

function Forms({ id }: { id: EntityId }) {
  const { copying } = useLanguage().words;
  const query = useQuery(operationQuery(trace, { id }));
  const quoteOf = useClaimQuote();
  return (
    <QueryStates query={query} lines={[30]}>
      {(traced) => {
        const quote = quoteOf(traced);
        const text = asPlain(quote);
        const { html, markdown, plain } = copying.forms;
        return (
          <span className={control.actions}>
            <CopyRich label={html} says={copying.copyIn(html)} content={{ text, html: asHtml(quote) }} />
            <CopyRich label={markdown} says={copying.copyIn(markdown)} content={asMarkdown(quote)} />
            <CopyRich label={plain} says={copying.copyIn(plain)} content={text} />
          </span>
        );
      }}
    </QueryStates>
  );
}
