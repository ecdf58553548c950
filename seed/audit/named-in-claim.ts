import type { ClaimEntry, ReportDraft } from "../format/report-data.ts";

/** By what names a claim may speak of something: those of its entities, its speakers and its documents, longest first. */
export class ClaimNames {
  readonly #names = new Map<string, string[]>();
  readonly #documents = new Map<string, string>();

  constructor({ entities, papers, webSources, footnotes }: ReportDraft) {
    for (const { value } of entities) {
      this.#names.set(
        value.id,
        [value.name, value.nameZh, ...(value.aliases ?? [])].filter((name) => name !== undefined),
      );
    }
    for (const { value } of [...papers, ...webSources]) this.#names.set(value.id, [value.title, value.titleZh]);
    for (const { value } of footnotes) if (value.source !== undefined) this.#documents.set(value.id, value.source);
  }

  /** The titles alone: a document is often called by a part of its title. */
  titlesOf(claim: ClaimEntry): string[] {
    return this.#documentsOf(claim).flatMap((id) => this.#names.get(id) ?? []);
  }

  of(claim: ClaimEntry): string[] {
    const { about, assertedBy = [] } = claim;
    return [...new Set([...about, ...assertedBy, ...this.#documentsOf(claim)])]
      .flatMap((id) => this.#names.get(id) ?? [])
      .toSorted((a, b) => b.length - a.length);
  }

  #documentsOf({ named = [], footnotes = [] }: ClaimEntry): string[] {
    return [...named, ...footnotes.flatMap((footnote) => this.#documents.get(footnote) ?? [])];
  }
}

/** The text with every name in it struck out, so that what is left is its own words; lengths stay as they are. */
export function strikeOut(text: string, names: readonly string[]): string {
  return names.reduce((rest, name) => rest.replaceAll(formOf(name), (match) => "_".repeat(match.length)), text);
}

/** A Latin name stands as a whole word, also in its plural; a Chinese one stands anywhere. */
function formOf(name: string): RegExp {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  const before = /^[\p{Script=Latin}\d]/u.test(name) ? "(?<![\\p{Script=Latin}\\d])" : "";
  const after = /[\p{Script=Latin}\d]$/u.test(name) ? "s?(?![\\p{Script=Latin}\\d])" : "";
  return new RegExp(before + literal + after, "gu");
}
