import { andOthers, type CslItem, type CslName, type CslType, isOthers } from "./csl-json.ts";

const typeOf: Readonly<Record<CslType, string>> = {
  article: "UNPB",
  "article-journal": "JOUR",
  "article-newspaper": "NEWS",
  "paper-conference": "CONF",
  report: "RPRT",
  webpage: "ELEC",
  "post-weblog": "BLOG",
  post: "ELEC",
  speech: "SOUND",
};

/** A document as a record of RIS: a tag and a value a line, lines ended as the format asks, with a carriage return. */
export function risOf(item: CslItem): string {
  const [year, month, day] = item.issued?.["date-parts"][0] ?? [];
  const [from, to] = item.page?.split(/[-–]/) ?? [];
  const lines: [string, string | undefined][] = [
    ["TY", typeOf[item.type]],
    ["ID", item.id],
    ...(item.author ?? []).map((name): [string, string] => ["AU", isOthers(name) ? andOthers(item) : authorOf(name)]),
    ["TI", item.title],
    ["T2", item["container-title"]],
    ["PB", item.publisher],
    ["VL", item.volume],
    ["IS", item.issue],
    ["M1", item.number],
    ["M3", item.genre],
    ["SP", from],
    ["EP", to],
    ["PY", year?.toString()],
    ["DA", year === undefined ? undefined : [year, twoDigits(month), twoDigits(day), ""].join("/")],
    ["DO", item.DOI],
    ["UR", item.URL],
    ["Y2", item.accessed?.["date-parts"][0].map((part) => twoDigits(part)).join("/")],
    ["LA", item.language],
  ];
  const told = lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return [...told, "ER  - ", ""].join("\r\n");
}

const twoDigits = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));

/** A value that went on in a new line could begin a tag of its own. */
const oneLine = (value: string) => value.replaceAll(/[\s\p{Cc}]+/gu, " ").trim();

function authorOf(name: CslName): string {
  if ("literal" in name) return name.literal;
  const family = [name["non-dropping-particle"], name.family].filter(Boolean).join(" ");
  return [family, name.given, name.suffix].filter((part) => part !== undefined).join(", ");
}
