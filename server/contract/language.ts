/** The languages that the page speaks. */
export const languages = ["en", "zh"] as const;
export type Language = (typeof languages)[number];

export const isLanguage = (text: string | undefined): text is Language => text === "en" || text === "zh";

/** The value of a `lang` attribute. */
export const tagOf = (language: Language): "en" | "zh-CN" => (language === "zh" ? "zh-CN" : "en");

/** Chinese in whatever script, place or variety (zh-TW, zh-Hant-HK, yue): one who reads it reads our pages in Chinese. */
const chineseTags: ReadonlySet<string> = new Set(["zh", "cmn", "yue", "wuu", "hak", "nan"]);

/** The first language that we speak of those that a reader asks for, the dearest first; English where there is none. */
export function firstSpoken(tags: readonly string[]): Language {
  for (const tag of tags) {
    const spoken = tag.toLowerCase().split("-")[0] ?? "";
    if (chineseTags.has(spoken)) return "zh";
    if (spoken === "en") return "en";
  }
  return "en";
}
