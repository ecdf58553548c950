import { expect, it, vi } from "vitest";
import { preferredLanguage } from "../../web/i18n/language.tsx";

it.each([
  [["zh-TW", "en"], "zh"],
  [["zh-HK"], "zh"],
  [["zh-Hant-MO", "en-US"], "zh"],
  [["yue-HK", "en"], "zh"],
  [["de", "zh-TW", "en"], "zh"],
  [["en-GB", "zh-TW"], "en"],
  [["fr"], "en"],
])("leads a browser that speaks %s to %s", (languages, expected) => {
  const spoken = vi.spyOn(navigator, "languages", "get").mockReturnValue(languages);
  expect(preferredLanguage()).toBe(expected);
  spoken.mockRestore();
});
