import { type EvidenceStatus, evidenceStatuses } from "../../server/contract/evidence.ts";
import { groupBy } from "../../server/queries/group-by.ts";
import type { CheckedReport, ClaimEntry, FootnoteEntry } from "../format/report-data.ts";

/** A printed marker beside a claim or a relation. */
export interface Mark {
  footnote: string;
  printed: string;
  status: EvidenceStatus;
}

/** A document behind a claim: through a footnote, or because the text names it. */
export interface Support {
  source: string;
  via: "footnote" | "named";
  footnote: string | undefined;
  status: EvidenceStatus;
}

/** What stands behind each claim, worked out once from footnotes and records. Status words: `server/contract/evidence.ts`. */
export interface Evidence {
  statusOfFootnote(id: string): EvidenceStatus;
  statusOfClaim(id: string): EvidenceStatus;
  /** The distinct footnotes of some claims in the order printed. */
  marksOf(claims: Iterable<string>): Mark[];
  /** Each document once, the strongest way to it. */
  supportsOf(claim: string): Support[];
  strongest(statuses: readonly EvidenceStatus[]): EvidenceStatus;
}

type Confidence = CheckedReport["papers"][number]["record"]["confidence"];

export function weighEvidence(report: CheckedReport): Evidence {
  const records = new Map<string, Confidence>(
    [...report.papers, ...report.webSources].map((source) => [source.id, source.record.confidence]),
  );
  const footnotes = new Map(
    report.footnotes.map((footnote, order) => [
      footnote.id,
      { ...footnote, order, status: statusOf(footnote, records) },
    ]),
  );
  const claims = new Map(report.claims.map((claim) => [claim.id, claim]));
  const footnotesOf = (claim: ClaimEntry) => (claim.footnotes ?? []).flatMap((id) => footnotes.get(id) ?? []);

  const supportsOf = (id: string): Support[] => {
    const claim = claims.get(id);
    if (!claim) return [];
    const ways: Support[] = [
      ...footnotesOf(claim).flatMap(({ id: footnote, source, status }) =>
        source === undefined ? [] : [{ source, via: "footnote" as const, footnote, status }],
      ),
      ...(claim.named ?? []).map((source) => ({
        source,
        via: "named" as const,
        footnote: undefined,
        status: "named" as const,
      })),
    ];
    const strongestFirst = ways.toSorted((a, b) => rank(a.status) - rank(b.status));
    return groupBy(strongestFirst, ({ source }) => source).map(([strongest]) => strongest);
  };

  return {
    statusOfFootnote: (id) => footnotes.get(id)?.status ?? "lost",
    statusOfClaim: (id) => {
      const claim = claims.get(id);
      if (!claim) return "unsourced";
      const named: EvidenceStatus[] = (claim.named ?? []).length > 0 ? ["named"] : [];
      return strongestOf([...footnotesOf(claim).map(({ status }) => status), ...named]);
    },
    marksOf: (ids) => {
      const marked = new Set([...ids].flatMap((id) => claims.get(id)?.footnotes ?? []));
      return [...marked]
        .flatMap((id) => footnotes.get(id) ?? [])
        .toSorted((a, b) => a.order - b.order)
        .map(({ id, printed, status }) => ({ footnote: id, printed, status }));
    },
    supportsOf,
    strongest: strongestOf,
  };
}

/** A footnote that leads to a document whose record nobody saw is no better than a guess. */
function statusOf({ state, source }: FootnoteEntry, records: ReadonlyMap<string, Confidence>): EvidenceStatus {
  if (state === "never-printed") return "lost";
  if (state !== "leads") return state;
  const confidence = source === undefined ? undefined : records.get(source);
  return confidence === "verified" || confidence === "partly" ? "verified" : "uncertain";
}

function strongestOf(statuses: readonly EvidenceStatus[]): EvidenceStatus {
  return statuses.toSorted((a, b) => rank(a) - rank(b))[0] ?? "unsourced";
}

const rank = (status: EvidenceStatus): number => evidenceStatuses.indexOf(status);
