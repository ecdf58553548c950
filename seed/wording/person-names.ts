import { foldText } from "../../server/queries/search/words.ts";

/** Short forms that are not the beginning of the long one. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  anthony: ["tony"],
  elizabeth: ["liz", "beth"],
  geoffrey: ["geoff", "jeff"],
  harrison: ["harry", "harri"],
  james: ["jim"],
  jeffrey: ["jeff", "geoff"],
  margaret: ["meg", "peggy"],
  michael: ["mike"],
  richard: ["dick", "rick"],
  robert: ["bob"],
  thomas: ["tom"],
  william: ["bill", "will"],
};
const suffix = /\s+(?:jr|sr|ii|iii|iv)$/;

interface PersonName {
  given: string[];
  family: string;
}

/** What two spellings of one person's name have in common whatever the given names look like. */
export function familyKey(name: string): string {
  return `family ${readName(name).family}`;
}

/** Whether two names may be one person's: the same, or the same family name and given names that do not contradict. */
export function areCompatible(a: string, b: string): boolean {
  if (foldText(a) === foldText(b)) return true;
  const [one, other] = [readName(a), readName(b)];
  if (one.family !== other.family || one.given.length === 0 || other.given.length === 0) return false;
  const [first = "", ...middle] = one.given;
  const [otherFirst = "", ...otherMiddle] = other.given;
  if (!maySayTheSame(first, otherFirst)) return false;
  return middle.every((name, index) => {
    const across = otherMiddle[index];
    return across === undefined || maySayTheSame(name, across);
  });
}

function readName(name: string): PersonName {
  const words = foldText(name).replace(suffix, "").split(" ");
  // A leading initial that a given name follows is not what the person is called: J. Zico Kolter.
  const called = words.length > 2 && words[0]?.length === 1 && (words[1]?.length ?? 0) > 1 ? words.slice(1) : words;
  return { given: called.slice(0, -1), family: called.at(-1) ?? "" };
}

function maySayTheSame(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length === 1 || short.length >= 3) return long.startsWith(short) || isShortForm(a, b);
  return isShortForm(a, b);
}

function isShortForm(a: string, b: string): boolean {
  return (shortForms[a]?.includes(b) ?? false) || (shortForms[b]?.includes(a) ?? false);
}
