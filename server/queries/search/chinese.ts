import { Converter } from "opencc-js/t2cn";

const convert = Converter({ from: "t", to: "cn" });
const known = new Map<string, string>();

const hasHan = /\p{Script=Han}/u;

/**
 * The simplified form of a text, character by character, so that every character stays where it stood. What Taiwan or Hong
 * Kong calls otherwise (晶片, 軟體) is a matter of synonyms.ts.
 */
export function toSimplified(text: string): string {
  return hasHan.test(text) ? Array.from(text, simplifiedCharacter).join("") : text;
}

function simplifiedCharacter(character: string): string {
  if (character < "\u3400") return character;
  let simplified = known.get(character);
  if (simplified === undefined) {
    simplified = convert(character);
    if (simplified.length !== character.length) simplified = character;
    known.set(character, simplified);
  }
  return simplified;
}
