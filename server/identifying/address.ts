/**
 * Design: the one normal form of addresses, for what is stored, typed and imported alike. Two addresses that lead to the
 * same page by custom have the same form: no scheme, no "www.", no default port, no fragment, no parameters that only track,
 * no slash or punctuation at the end, nothing encoded that need not be.
 */
export interface AddressForm {
  /** `example.org/page?id=7` */
  address: string;
  /** The same without its parameters; null where the page is nothing without them. */
  page: string | null;
}

const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|mkt_tok|trk|trkinfo|ref|ref_src|ref_url|referrer|source|src|cmpid|campaign|feature|share|shared|spm|via|_hs\w+|hl|lang|s_kwcid|ocid|smid|si|guccounter)$/i;
/** Hosts that moved, or have a second one for phones. */
const sameHost: Readonly<Record<string, string>> = {
  "x.com": "twitter.com",
  "mobile.twitter.com": "twitter.com",
  "m.youtube.com": "youtube.com",
};

const withScheme = /^https?:\/\/[^\s/]+/i;
const withoutScheme = /^(?:www\.[a-z\d-]+(?:\.[a-z\d-]+)+|[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?::\d+)?\/\S)/i;

/**
 * The form of an address, with or without its scheme; undefined where the text is no address. It is its own form: what is
 * encoded within what was encoded is taken out layer by layer, until nothing changes.
 */
export function addressForm(text: string): AddressForm | undefined {
  let form = formOnce(text);
  for (let layer = 0; form !== undefined && layer < 8; layer += 1) {
    const inner = formOnce(`https://${form.address}`);
    if (inner === undefined || inner.address === form.address) return form;
    form = inner;
  }
  return form;
}

/** What would be read as a part of an address, or not at all, stays encoded. */
const keptApart = (part: string): string => part.replace(/[\s\p{Cc}#?]/gu, encodeURIComponent);

function formOnce(text: string): AddressForm | undefined {
  const bare = unwrapped(text);
  const written = withScheme.test(bare) ? bare : withoutScheme.test(bare) ? `https://${bare}` : undefined;
  if (written === undefined || !URL.canParse(written)) return undefined;
  const url = new URL(written);
  const host = url.hostname.replace(/^www\d?\./, "").replace(/\.$/, "");
  const port = url.port === "" || url.port === "80" || url.port === "443" ? "" : `:${url.port}`;
  const path = keptApart(decoded(url.pathname))
    .replace(/\/{2,}/g, "/")
    .replace(/(?:\/(?:index\.(?:html?|php))?)$/, "");
  const page = trimmedEnd(`${sameHost[host] ?? host}${port}${path}`);
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name));
  if (kept.length === 0) return { address: page, page };
  const query = kept.map((pair) => pair.map(keptApart).join("=")).join("&");
  // "watch?v=..." or "viewcontent.cgi?article=..." are different documents at one page.
  return {
    address: trimmedEnd(`${page}?${query}`),
    page: /\/(?:watch|[^/]*\.(?:cgi|php|aspx?))$/.test(page) ? null : page,
  };
}

/** Everything that reads as an address in a text, as written: "see <https://a.org/b>, and www.c.org" has two. */
export function addressesIn(text: string): string[] {
  return text
    .split(/[\s"“”「」<>]+/)
    .map(unwrapped)
    .filter((part) => withScheme.test(part) || withoutScheme.test(part));
}

/** An address inside another: an archive's copy, a redirect with the target as a parameter. Decoded, without the fragment. */
export function innerAddresses(address: string): string[] {
  const inside = decoded(address);
  return [...inside.matchAll(/https?:\/\/[^\s&]+/gi)].filter(({ index }) => index > 0).map(([found]) => found);
}

/** Twice encoded is decoded twice; what is no encoding stays. */
export function decoded(text: string): string {
  let before = text;
  for (let round = 0; round < 2; round += 1) {
    const after = before.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
      try {
        return decodeURIComponent(encoded);
      } catch {
        return encoded;
      }
    });
    if (after === before) return after;
    before = after;
  }
  return before;
}

/** Without what a sentence or a bracket put around it; a bracket that the address itself opens stays. */
function unwrapped(text: string): string {
  const open = text
    .trim()
    .replace(/^[<([{"'“‘「『（《]+/, "")
    .replace(/^url:\s*/i, "");
  return trimmedEnd(open);
}

function trimmedEnd(text: string): string {
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text[end - 1] ?? "";
    const isWrapping = /[.,;:!?'"”’」』>）》。，、；：！？\]}/#]/.test(last);
    const closesNothing = last === ")" && !text.slice(0, end).includes("(");
    if (!isWrapping && !closesNothing) break;
  }
  return text.slice(0, end);
}
