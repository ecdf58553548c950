import { pinyin } from "pinyin-pro";
import { foldText } from "../../server/queries/search/words.ts";

/**
 * Design: where a name stands in an alphabetical list, as text that a database compares by its code points. `Intl.Collator`
 * orders better, but gives out no key that an index could keep, and a rank would change with every name that is added.
 * Chinese names are spelt in pinyin with their tones, among the Latin ones, as a Chinese telephone book has them: 谷歌 stands
 * under G beside Google. pinyin-pro knows the readings of whole words: 长江 is chang jiang, 重庆 chong qing.
 */
export interface AlphabetPlace {
  /** Ends in the id, so that no two names share a place. */
  key: string;
  /** "a" to "z", or "!" for all that begins with none of them; the key begins with it. */
  head: string;
}

const OTHER = "!";

/** The place of a name in a list for readers of English, who find Chinese names under no letter. */
export const placeInEnglish = (name: string, id: string): AlphabetPlace => placeOf(foldText(name), id);

/** The place of a name in a list for readers of Chinese. */
export const placeInChinese = (name: string, id: string): AlphabetPlace => placeOf(foldText(inPinyin(name)), id);

function placeOf(folded: string, id: string): AlphabetPlace {
  const head = /^[a-z]/.exec(folded)?.[0] ?? OTHER;
  // A tab comes before every letter, so that the shorter of two names that begin alike comes first.
  return { head, key: `${head === OTHER ? OTHER : ""}${folded}\t${id}` };
}

const han = /\p{Script=Han}/u;

function inPinyin(name: string): string {
  if (!han.test(name)) return name;
  return pinyin(name, { toneType: "num", type: "array", nonZh: "consecutive", v: true }).join(" ");
}
