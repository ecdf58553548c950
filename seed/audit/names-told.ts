import type { ReportDraft } from "../format/report-data.ts";
import { calendarWords } from "./calendar-words.ts";
import { finding, type Finding } from "./finding.ts";
import { ClaimNames, strikeOut } from "./named-in-claim.ts";

/** A capital letter inside a sentence begins a name; at its start it may begin any word. */
const name = /(?<![.?!:“"(]\s?)(?<![\w’'-])(?<!^)\p{Lu}[\w’'-]*(?: (?:(?:of|the|for|and|on|in) )?\p{Lu}[\w-]*)*/gu;

const calendar = new RegExp(`\\b(?:${calendarWords.join("|")})\\b`, "gu");

/** Names in the English text of claims that are none of anything which the claim speaks of, its speakers or its documents. */
export function findNamesWithoutEntity(draft: ReportDraft): Finding[] {
  const names = new ClaimNames(draft);
  return draft.claims.flatMap(({ value, place }) => {
    const left = strikeOut(value.en, names.of(value));
    const found = [...left.replaceAll(calendar, "").matchAll(name)].map(([what]) => what.replace(/[’']s$/u, ""));
    const titles = names.titlesOf(value);
    const unknown = found.filter((one) => !titles.some((title) => title.includes(one)));
    return [...new Set(unknown)].map((what) =>
      finding({
        kind: "name-without-entity",
        at: value.id,
        what,
        place: place.at("en"),
        message: `"${what}" is no name of anything that the claim is about`,
        hint: "add the entity to about, or the name to its aliases, or say in excuses.yaml why it is no name",
      }),
    );
  });
}
