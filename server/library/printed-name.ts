import type { EntryName } from "../importing/entry.ts";

const chinese = /^[\p{Script=Han}·•]+$/u;
/** What ends the names of bodies in Chinese: ministry, institute, committee, bureau, press, agency, society, company, university. */
const bodyInChinese = /(?:部|院|所|会|局|社|组|司|厅|处|署|中心|大学|集团)$/u;

/** A name as it is printed on a title page: given name first, in Chinese the family name. */
export function printedName(name: EntryName): string {
  if (name.literal !== undefined) return name.literal;
  const { given = "", family = "", suffix } = name;
  if (chinese.test(family) && chinese.test(given)) return family + given;
  return [given, name["non-dropping-particle"], family, suffix]
    .filter((part) => part !== undefined && part !== "")
    .join(" ");
}

/** Whether it is a person's by its parts; of names that stand whole only short Chinese ones are. */
export function isPersonsName(name: EntryName): boolean {
  if (name.literal === undefined) return name.family !== undefined || name.given !== undefined;
  const length = [...name.literal].length;
  return (
    name.orcid !== undefined ||
    (chinese.test(name.literal) && length >= 2 && length <= 4 && !bodyInChinese.test(name.literal))
  );
}
