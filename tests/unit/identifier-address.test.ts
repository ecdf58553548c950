import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { documentAddress, identifierAddress } from "../../server/contract/identifier-address.ts";
import { projectRoot } from "../../server/project-root.ts";

it("encodes in an identifier's address all but its slashes", () => {
  expect(identifierAddress("doi", "10.5555/a<b>c;2-#")).toBe("https://doi.org/10.5555/a%3Cb%3Ec%3B2-%23");
  expect(identifierAddress("arxiv", "cs/0102003")).toBe("https://arxiv.org/abs/cs/0102003");
});

it("leads to a document's own page where a browser may open it, else to where it is registered", () => {
  const none = { url: null, doi: null, arxiv: null };
  expect(documentAddress({ ...none, url: "https://example.org/a", doi: "10.1/2" })).toBe("https://example.org/a");
  expect(documentAddress({ ...none, url: "javascript:alert(1)", doi: "10.1/2#" })).toBe("https://doi.org/10.1/2%23");
  expect(documentAddress({ ...none, url: "no address", arxiv: "2212.08073" })).toBe("https://arxiv.org/abs/2212.08073");
  expect(documentAddress(none)).toBeNull();
});

/** Comments may name where a rule comes from. */
const withoutComments = (text: string) => text.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, "");

it("is the only place that knows where identifiers are registered", () => {
  const files = ["web", "server/citing", "server/contract"].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const knowing = files.filter((file) =>
    /["'`]https:\/\/(?:doi|arxiv|ror|orcid|www\.wikidata)\.org\//.test(
      withoutComments(readFileSync(join(projectRoot, file), "utf8")),
    ),
  );
  expect(knowing).toEqual(["server/contract/identifier-address.ts"]);
});
