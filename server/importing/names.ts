import { plainText } from "./plain-text.ts";
import type { EntryName } from "./entry.ts";

/** Words with small first letters that belong to a family name ("van der Berg", "de la Cruz", "al-Khwarizmi"). */
const particles =
  /^(?:(?:van|von|der|den|de|del|della|di|da|dos|das|du|la|le|el|al|ter|ten|zu|zum|zur|af|av|bin|ibn|y)\s+|(?:d'|l'|al-|el-|d’|l’))+/u;
const suffix = /^(?:jr|sr|junior|senior|i{2,3}|iv)\.?$/i;

/**
 * "Family, Given", "Family, Suffix, Given" or "Given Family", as RIS, NBIB, EndNote and CSV write names. In Chinese, and where there is one word only, the
 * name stays whole: it is never turned.
 */
export function readName(written: string): EntryName | undefined {
  const name = plainText(written).replace(/[,;\s]+$/, "");
  if (name === "" || /^(?:et al\.?|and others|others|等)$/i.test(name)) return undefined;
  const parts = name.split(/\s*,\s*/);
  if (parts.length === 1) return inOrder(name);
  const [family = "", ...rest] = parts;
  if (family === "") return { literal: name };
  const [after, given] =
    rest.length > 1 && suffix.test(rest[0] ?? "")
      ? [rest[0], rest.slice(1)]
      : [rest.slice(1).find((part) => suffix.test(part)), rest.slice(0, 1)];
  // "Acme, Inc." and lists of three and more parts are names of bodies.
  if (/^(?:inc|ltd|llc|gmbh|corp|co|plc|s\.?a)\.?$/i.test(rest[0] ?? "") || parts.length > 3) return { literal: name };
  return clean({ ...splitParticle(family), given: given.join(", "), ...(after !== undefined && { suffix: after }) });
}

function inOrder(name: string): EntryName {
  if (/\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name) || isBody(name))
    return { literal: name };
  const words = name.split(" ");
  if (words.length === 1) return { literal: name };
  const after = words.length > 2 && suffix.test(words.at(-1) ?? "") ? words.pop() : undefined;
  let from = words.length - 1;
  while (from > 1 && /^\p{Ll}/u.test(words[from - 1] ?? "")) from -= 1;
  return clean({
    ...splitParticle(words.slice(from).join(" ")),
    given: words.slice(0, from).join(" "),
    ...(after !== undefined && { suffix: after }),
  });
}

/** Words that no person is called by. */
const isBody = (name: string): boolean =>
  /\b(?:university|institute|department|ministry|committee|commission|council|organi[sz]ation|association|foundation|agency|consortium|collaboration|group|team|center|centre|company|corporation|inc|ltd|llc|society|parliament|government|office|bank|press|network|project|laborator(?:y|ies))\b/i.test(
    name,
  );

function splitParticle(family: string): Pick<EntryName, "family" | "non-dropping-particle"> {
  const [found = ""] = particles.exec(family) ?? [];
  const rest = family.slice(found.length);
  return found === "" || rest === "" ? { family } : { family: rest, "non-dropping-particle": found.trim() };
}

/** Without the parts that are empty. */
const clean = (name: EntryName): EntryName =>
  Object.fromEntries(Object.entries(name).filter(([, value]) => value !== undefined && value !== "")) as EntryName;

/** One line with all names, as CSV files have it: parted by semicolons, else by "and", else by commas where every part is a whole name. */
export function splitNames(list: string): string[] {
  const text = list.trim();
  if (text.includes(";")) return text.split(/\s*;\s*/).filter((part) => part !== "");
  if (/\s+(?:and|&)\s+/i.test(text)) {
    const [front = "", last = ""] = [
      text.replace(/,?\s+(?:and|&)\s+[^,]*$/i, ""),
      /\s(?:and|&)\s+([^,]*)$/i.exec(text)?.[1] ?? "",
    ];
    if (last !== "" && !/\s(?:and|&)\s/i.test(front)) return [...splitNames(front), last];
    return text.split(/\s+and\s+/i);
  }
  if (/[，、]/.test(text)) return text.split(/\s*[，、]\s*/);
  const parts = text.split(/\s*,\s*/);
  return parts.length > 2 && parts.every((part) => /\s/.test(part)) ? parts : [text];
}
