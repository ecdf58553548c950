import type { SeedFault } from "../format/fault.ts";
import type { EntityEntry } from "../format/report-data.ts";
import type { Located } from "../format/yaml-source.ts";
import { findRepeated, type Rule } from "./rule.ts";

type Identifier = NonNullable<EntityEntry["identifiers"]>[number];
type Scheme = Identifier["scheme"];

const forms: Readonly<Record<Scheme, { form: RegExp; name: string; example: string }>> = {
  wikidata: { form: /^Q[1-9]\d*$/, name: "number of Wikidata", example: "Q34433" },
  ror: { form: /^0[0-9a-hjkmnp-tv-z]{6}\d{2}$/, name: "number of ROR", example: "052gg0110" },
  orcid: { form: /^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, name: "ORCID", example: "0000-0002-1825-0097" },
};

const checkDigitsFit: Readonly<Partial<Record<Scheme, (value: string) => boolean>>> = {
  ror: rorDigitsFit,
  orcid: orcidDigitFits,
};

/** An identifier has the form and the check digits of its scheme, and belongs to one entity, which has one of each scheme. */
export const entityIdentifiersHold: Rule = ({ entities }) => {
  const all = entities.flatMap(identifiersOf);
  return [
    ...all.flatMap(formFaults),
    ...findRepeated(
      all,
      ({ value }) => `${value.entity} ${value.scheme}`,
      (again) => again.place.fault(`"${again.value.entity}" has another ${forms[again.value.scheme].name} above`),
    ),
    ...findRepeated(
      all,
      ({ value }) => `${value.scheme} ${value.value}`,
      (again, first) =>
        again.place
          .at("value")
          .fault(`is that of "${first.value.entity}" as well`, `first at ${first.place.describe()}`),
    ),
  ];
};

function identifiersOf({ value, place }: Located<EntityEntry>): Located<Identifier & { entity: string }>[] {
  return (value.identifiers ?? []).map((identifier, index) => ({
    value: { ...identifier, entity: value.id },
    place: place.at("identifiers", index),
  }));
}

function formFaults({ value: { scheme, value }, place }: Located<Identifier>): SeedFault[] {
  const { form, name, example } = forms[scheme];
  if (!form.test(value)) return [place.at("value").fault(`"${value}" is no ${name}`, `one is written ${example}`)];
  if (checkDigitsFit[scheme]?.(value) === false)
    return [place.at("value").fault(`the check digits of "${value}" do not fit`, "a digit is mistyped")];
  return [];
}

/** ISO 7064, MOD 11-2, over the fifteen digits before it: https://support.orcid.org/hc/articles/360006897674 */
function orcidDigitFits(orcid: string): boolean {
  const digits = orcid.replaceAll("-", "");
  const sum = [...digits.slice(0, -1)].reduce((total, digit) => (total + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  return digits.at(-1) === (check === 10 ? "X" : String(check));
}

const base32 = "0123456789abcdefghjkmnpqrstvwxyz";

/** ISO 7064, MOD 97-10, over the number that the first seven characters write in Crockford's base 32. */
function rorDigitsFit(ror: string): boolean {
  const number = [...ror.slice(0, 7)].reduce((total, character) => total * 32 + base32.indexOf(character), 0);
  return Number(ror.slice(7)) === 98 - ((number * 100) % 97);
}
