import { decodeHTML } from "entities";

/**
 * Text out of a file that nobody vouches for, as plain text: markup of HTML and JATS goes, sub- and superscript stay as
 * characters, what would steer a terminal or turn the reading direction is taken out.
 */
export function plainText(text: string): string {
  return steady(withoutMarkup(text)).replace(/\s+/g, " ").trim();
}

/** The same for what has paragraphs: a note, an abstract. */
export function plainParagraphs(text: string): string {
  const marked = text.replace(/<\/?(?:p|div|br|li|jats:p|jats:title|jats:sec|h[1-6]|tr)\b[^<>]*>/gi, "\n");
  return steady(withoutMarkup(marked))
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}

/**
 * Without what is never shown: control characters but tab and line end, the marks that turn the reading direction (a file
 * could make a name read as another one, https://www.unicode.org/reports/tr36/), half of a pair.
 */
export function steady(text: string): string {
  return (
    text
      .normalize("NFC")
      .replace(/\r\n?/g, "\n")
      .replace(
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu,
        "",
      )
      // Half of a surrogate pair, which is no character.
      .replace(/\p{Surrogate}/gu, "\ufffd")
  );
}

const superscripts = new Map(
  [..."0123456789+-=()ni"].map((plain, at) => [plain, [..."⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ"][at] ?? plain]),
);
const subscripts = new Map([..."0123456789+-=()"].map((plain, at) => [plain, [..."₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎"][at] ?? plain]));

function raised(text: string, table: ReadonlyMap<string, string>, sign: string): string {
  const characters = [...text.replaceAll("−", "-")];
  if (characters.length > 0 && characters.every((character) => table.has(character)))
    return characters.map((character) => table.get(character)).join("");
  // What has no raised form is told apart by the sign that plain text uses.
  return /^\s*$/.test(text) ? text : `${sign}${text}`;
}

const tag = /<\/?[A-Za-z][\w:.-]*(?:\s+[^<>]{0,2000})?\s*\/?>/g;

function withoutMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  let result = text.replace(/<!--[\s\S]{0,10000}?-->/g, "").replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, "$1");
  result = result.replace(/<(script|style)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi, "");
  result = result.replace(/<(?:jats:)?sup\b[^<>]*>([^<>]*)<\/(?:jats:)?sup>/gi, (_, inner: string) =>
    raised(entitiesRead(inner), superscripts, "^"),
  );
  result = result.replace(/<(?:jats:)?(?:sub|inf)\b[^<>]*>([^<>]*)<\/(?:jats:)?(?:sub|inf)>/gi, (_, inner: string) =>
    raised(entitiesRead(inner), subscripts, "_"),
  );
  return entitiesRead(result.replace(tag, ""));
}

/** Once, from left to right: what an entity gives is not read again. */
const entitiesRead = (text: string): string => decodeHTML(text);
