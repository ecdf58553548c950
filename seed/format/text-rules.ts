/** What a text in the data has to be, in each language. Each rule answers what is wrong, or undefined. */
type TextRule = (text: string) => string | undefined;

const han = /\p{Script=Han}/u;
/** Half-width marks that touch a Chinese character; a time such as 16:17 between Latin letters is none of them. */
const halfWidth = /[\p{Script=Han}」』》）][,;:?!()]|[,;:?!()](?=[\p{Script=Han}「『《（])/u;
const fullWidth: Readonly<Record<string, string>> = {
  ",": "，",
  ";": "；",
  ":": "：",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
};

export const findBlankFault: TextRule = (text) => {
  if (text.trim() === "") return "is empty";
  return text === text.trim() ? undefined : "has white space at its ends";
};

/** A word or name in Chinese text, which may be Latin throughout (RLHF). */
export const findPunctuationFault: TextRule = (text) => {
  const found = halfWidth.exec(text)?.[0];
  if (found === undefined) return undefined;
  const mark = [...found].find((character) => character in fullWidth) ?? "";
  return `has the half-width "${mark}" beside Chinese characters: write "${fullWidth[mark] ?? ""}"`;
};

export const findChineseFault: TextRule = (text) =>
  han.test(text) ? findPunctuationFault(text) : "has no Chinese character: the translation is missing";

export const findEnglishFault: TextRule = (text) => (han.test(text) ? "has Chinese characters in English" : undefined);

export const findSentenceFault: TextRule = (text) =>
  /[.。][”’"'」』）)]?$/u.test(text) ? undefined : "does not end with a full stop";
