import { expect, it } from "vitest";
import { arxivAddress, doiAddress } from "../../web/ui/identifier-address.ts";

it("encodes in an identifier's address all but its slashes", () => {
  expect(doiAddress("10.5555/a<b>c;2-#")).toBe("https://doi.org/10.5555/a%3Cb%3Ec%3B2-%23");
  expect(arxivAddress("cs/0102003")).toBe("https://arxiv.org/abs/cs/0102003");
});
