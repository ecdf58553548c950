import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, cleanup, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { Suspense } from "react";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { claimItem } from "../../server/contract/graph.ts";
import { evidenceStatuses, type EvidenceStatus } from "../../server/contract/evidence.ts";
import { searchHit } from "../../server/contract/search.ts";
import { LanguageProvider } from "../../web/i18n/language.tsx";
import { en } from "../../web/i18n/en.ts";
import { zh } from "../../web/i18n/zh.ts";
import { ClaimsBySection } from "../../web/ui/ClaimsBySection.tsx";
import { EvidenceMarks } from "../../web/ui/EvidenceMark.tsx";
import { EvidenceStatus as Status } from "../../web/ui/EvidenceStatus.tsx";
import { StatusGlyph } from "../../web/ui/StatusGlyph.tsx";
import { SearchHit } from "../../web/views/search/SearchHit.tsx";
import { Step } from "../../web/views/trace/Step.tsx";
import { aClaim, aHit, aLocator, aNode } from "../support/small-answers.ts";

async function shown(language: "en" | "zh", content: ReactNode): Promise<{ text: string; glyph: string | undefined }> {
  cleanup();
  await act(async () => {
    render(
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter>
          <Suspense>
            <LanguageProvider language={language}>
              <div data-testid="shown">{content}</div>
            </LanguageProvider>
          </Suspense>
        </MemoryRouter>
      </QueryClientProvider>,
    );
    await Promise.resolve();
  });
  const element = await screen.findByTestId("shown");
  return { text: element.textContent, glyph: element.querySelector("svg[viewBox='0 0 12 12']")?.innerHTML };
}

const claimOf = (status: EvidenceStatus) => claimItem.parse({ ...aClaim, status, marks: [] });
const hitOf = (status: EvidenceStatus) =>
  searchHit.parse(aHit(aNode(aClaim.id, "claim"), { locator: aLocator, status }));

/** Every way in which a status is said: in a row, behind a phrase, at a claim of a list, at a step of a trace, in a hit. */
const ways: Record<string, (status: EvidenceStatus) => ReactNode> = {
  "a row": (status) => <Status status={status} />,
  "a phrase": (status) => <EvidenceMarks marks={[]} status={status} about="" />,
  "a claim": (status) => <ClaimsBySection claims={[claimOf(status)]} />,
  "a step": (status) => (
    <Step title="" status={status} says={null}>
      {null}
    </Step>
  ),
  "a hit": (status) => <SearchHit hit={hitOf(status)} active={false} onPoint={() => undefined} />,
};

it.each([
  ["en", en],
  ["zh", zh],
] as const)(
  "every status is said by the same word and the same glyph on every place, in %s",
  async (language, words) => {
    const glyphs = new Set<string>();
    for (const status of evidenceStatuses) {
      const { glyph } = await shown(language, <StatusGlyph status={status} />);
      glyphs.add(glyph ?? "");
      for (const [way, content] of Object.entries(ways)) {
        const said = await shown(language, content(status));
        const word = way === "a phrase" ? words.terms.evidenceShort[status] : words.terms.evidence[status];
        const isSaid = way === "a step" || said.text.includes(word);
        expect({ status, way, isSaid, glyph: said.glyph ?? glyph }).toEqual({ status, way, isSaid: true, glyph });
      }
      // In short is the same word, or a word of it.
      const [whole, short] = [words.terms.evidence[status], words.terms.evidenceShort[status]];
      expect(whole).toContain(short);
    }
    expect(glyphs.size).toBe(evidenceStatuses.length);
  },
);
