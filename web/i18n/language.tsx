import { createContext, use, useEffect, useMemo, type ReactNode } from "react";
import { firstSpoken, type Language, tagOf } from "../../server/contract/language.ts";
import type { Words } from "./en.ts";
import { formatsOf, type Formats } from "./format.ts";

/** Which language the page speaks: its words, fetched when first needed, and its ways to write numbers and dates. */
interface Speech {
  language: Language;
  words: Words;
  formats: Formats;
}

const loading = new Map<Language, Promise<Words>>();

const load = async (language: Language): Promise<Words> =>
  language === "zh" ? (await import("./zh.ts")).zh : (await import("./en.ts")).en;

/** Fetches a language's words once. */
export function loadWords(language: Language): Promise<Words> {
  let promise = loading.get(language);
  if (promise === undefined) {
    promise = load(language);
    loading.set(language, promise);
    promise.catch(() => loading.delete(language));
  }
  return promise;
}

const SpeechContext = createContext<Speech | undefined>(undefined);

/** Speaks one language to everything inside; suspends while its words are on their way. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  const words = use(loadWords(language));
  const speech = useMemo(() => ({ language, words, formats: formatsOf(language) }), [language, words]);
  useEffect(() => {
    document.documentElement.lang = tagOf(language);
  }, [language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

/** The language of the page, its words, and how it writes numbers, dates and lists. */
export function useLanguage(): Speech {
  const speech = use(SpeechContext);
  if (speech === undefined) throw new Error("useLanguage outside LanguageProvider");
  return speech;
}

export const useWords = (): Words => useLanguage().words;

const storageKey = "claimtrace.language";

/** The language for an address that names none: the one chosen before, else the browser's first that we speak. */
export function preferredLanguage(): Language {
  try {
    const stored = localStorage.getItem(storageKey);
    if (stored === "en" || stored === "zh") return stored;
  } catch {
    // Storage can be forbidden; the browser's languages answer then.
  }
  return firstSpoken(navigator.languages);
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Not remembered where storage is forbidden; the address still says it.
  }
}
