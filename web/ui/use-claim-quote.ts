import { useQuery } from "@tanstack/react-query";
import type { DocumentRecord } from "../../server/contract/documents.ts";
import type { Answer } from "../../server/contract/operation.ts";
import { reports } from "../../server/contract/report.ts";
import type { trace } from "../../server/contract/trace.ts";
import { documentAddress } from "../../server/contract/identifier-address.ts";
import { operationQuery } from "../api.ts";
import { useLanguage } from "../i18n/language.tsx";
import { useAddresses } from "../use-view-state.ts";
import type { ClaimQuote, Piece } from "./claim-quote.ts";
import { useDocumentDetails } from "./DocumentLine.tsx";

type Traced = Answer<typeof trace>;

/** Words a traced claim for pasting: its statement, its place, each source with its footnote, and the way back here. */
export function useClaimQuote(): (traced: Traced) => ClaimQuote {
  const { words, formats } = useLanguage();
  const addresses = useAddresses();
  const detailsOf = useDocumentDetails();
  const loaded = useQuery(operationQuery(reports, {}));
  const { copying, terms } = words;
  const here = (path: string) => new URL(path, window.location.href).href;

  const sourcePieces = (document: DocumentRecord, printed: string | undefined): Piece[] => {
    const address = documentAddress(document);
    const details = [detailsOf(document), printed === undefined ? "" : copying.footnote(printed)].filter(Boolean);
    return [
      { text: formats.pick(document).text, isTitle: true, ...(address !== null && { href: address }) },
      { text: details.map((detail) => `, ${detail}`).join("") },
    ];
  };

  return ({ claim, documents, footnotes }) => {
    const { locator } = claim;
    const report = loaded.data?.reports.find(({ id }) => id === String(locator.report));
    const title = report === undefined ? "" : formats.pick({ name: report.title, nameZh: report.titleZh }).text;
    const path = locator.path.map((step) => formats.pick({ name: step.title, nameZh: step.titleZh }).text);
    const place = copying.place(title, path, terms.passage(locator.passageNumber));
    const sources = documents.map(({ document, footnote }) =>
      sourcePieces(document, footnotes.find(({ id }) => id === footnote)?.printed),
    );
    const trace = here(addresses.trace(claim.id));
    return {
      claim: formats.pick(claim).text,
      lines: [
        [{ text: `${place} ${copying.ourWords}` }],
        sources.length === 0
          ? [{ text: copying.noSource }]
          : [
              { text: copying.source },
              ...sources.flatMap((pieces, index) =>
                index === 0 ? pieces : [{ text: copying.betweenSources }, ...pieces],
              ),
            ],
        [{ text: copying.traced }, { text: trace, href: trace }],
      ],
    };
  };
}
