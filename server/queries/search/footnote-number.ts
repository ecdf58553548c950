import { toSimplified } from "./chinese.ts";

const named =
  /^(?:foot\s?notes?|end\s?notes?|fn|notes?|refs?|references?|markers?|citations?|脚注|尾注|注释|注|标记|参考文献|引文)\s*(?:nos?\.?|number|编号|第)?\s*[:#.№[（(]?\s*(\d{1,4})\s*[\])）]?\s*(?:号|条)?$/i;
const counted = /^第\s*(\d{1,4})\s*(?:号|条|个)?\s*(?:脚注|尾注|注释|注|参考文献)$/;
const bare = /^[#[（(]?\s*(\d{1,4})\s*[\])）]?$/;

/** The number of a printed footnote that was asked for: "58", "[58]", "footnote 58", "脚注 58"; undefined where it is none. */
export function findFootnoteNumber(query: string): string | undefined {
  const text = toSimplified(query.normalize("NFKC").trim());
  const found = named.exec(text) ?? counted.exec(text) ?? bare.exec(text);
  return found?.[1]?.replace(/^0+(?=\d)/, "");
}
