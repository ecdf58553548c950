import { firstSpoken, isLanguage, type Language, tagOf } from "../contract/language.ts";
import { pageWords } from "../contract/page-words.ts";
import { markup, text } from "./markup.ts";

/** The languages of an Accept-Language header, the dearest first, those refused left out (RFC 9110, 12.5.4). */
function askedFor(header: string): string[] {
  const ranges = header.split(",").map((range) => {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
    const weight = parameters.find((parameter) => /^q=/iu.test(parameter))?.slice(2);
    return { tag, weight: weight === undefined ? 1 : Number(weight) || 0 };
  });
  return ranges
    .filter(({ weight }) => weight > 0)
    .toSorted((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}

/** The language of an address, else the one that the reader's browser asks for first. */
export function languageOf(path: string, acceptLanguage: string | undefined): Language {
  const [, inPath] = /^\/(en|zh)(?:[-/?]|$)/iu.exec(path) ?? [];
  const named = inPath?.toLowerCase();
  return isLanguage(named) ? named : firstSpoken(askedFor(acceptLanguage ?? ""));
}

interface Reading {
  basePath: string;
  language: Language;
  /** Without the base path. */
  path: string;
}

/**
 * index.html as one reader gets it: whoever does not run the page, or not yet (a crawler, a preview of a link, a screen reader
 * at the first byte), is told in the reader's language what it is.
 */
export function fillPage(built: string, { basePath, language, path }: Reading): string {
  const { home, views, description, noscript } = pageWords[language];
  const view = path.split("/").filter((part) => !isLanguage(part))[1] ?? "";
  const title = Object.entries(views).find(([name]) => name === view)?.[1] ?? home;
  const [before, link, after] = noscript;
  const filled: Readonly<Record<string, string>> = {
    BASE_PATH: basePath,
    LANGUAGE: tagOf(language),
    TITLE: text(`${title} · Claimtrace`).html,
    DESCRIPTION: text(description).html,
    NOSCRIPT: markup`${before}<a href="${`${basePath}/api/docs`}">${link}</a>${after}`.html,
  };
  return built.replaceAll(/%([A-Z_]+)%/gu, (placeholder, name: string) => filled[name] ?? placeholder);
}
