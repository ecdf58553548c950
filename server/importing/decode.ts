/** How the bytes of a file were read, which is told. */
export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "GB18030" | "Latin-1";

export interface Decoded {
  text: string;
  encoding: Encoding;
  /** Whether the file says so itself, by its first bytes; else it was found out by trying. */
  marked: boolean;
}

const marks: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: "UTF-8", bytes: [0xef, 0xbb, 0xbf] },
  { encoding: "UTF-16LE", bytes: [0xff, 0xfe] },
  { encoding: "UTF-16BE", bytes: [0xfe, 0xff] },
];

/** What WHATWG calls them (https://encoding.spec.whatwg.org/#names-and-labels). */
const labels: Readonly<Record<Encoding, string>> = {
  "UTF-8": "utf-8",
  "UTF-16LE": "utf-16le",
  "UTF-16BE": "utf-16be",
  GB18030: "gb18030",
  "Latin-1": "windows-1252",
};

/**
 * Reads bytes as text: by the mark at their beginning, else as UTF-8 where they are that throughout, else UTF-16 where every
 * second byte is zero, else GB18030 where what comes out is Chinese, else Latin-1 (in the form that Windows writes), which takes any bytes.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = marks.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked)
    return {
      text: read(bytes.subarray(marked.bytes.length), marked.encoding),
      encoding: marked.encoding,
      marked: true,
    };
  const encoding = findEncoding(bytes);
  return { text: read(bytes, encoding), encoding, marked: false };
}

const read = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(labels[encoding]).decode(bytes);

function findEncoding(bytes: Uint8Array): Encoding {
  const wide = wideEncoding(bytes.subarray(0, 4096));
  if (wide) return wide;
  if (isValid(bytes, "UTF-8")) return "UTF-8";
  return isValid(bytes, "GB18030") && readsAsChinese(read(bytes, "GB18030")) ? "GB18030" : "Latin-1";
}

/** A file of references is mostly ASCII: in UTF-16 every second byte of that is zero, and on the same side. */
function wideEncoding(start: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = start.length / 8;
  if (odd > enough && even < odd / 10) return "UTF-16LE";
  if (even > enough && odd < even / 10) return "UTF-16BE";
  return undefined;
}

function isValid(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(labels[encoding], { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Two bytes of Latin-1 in a row ("ße") make one rare character of GB18030. Chinese text is in runs, and of the characters that GB 2312
 * knew: those are where both bytes are above A0, and the first in its rows of characters in use.
 */
function readsAsChinese(text: string): boolean {
  const runs = text.match(/\p{Script=Han}{2,}/gu) ?? [];
  const inRuns = runs.reduce((sum, run) => sum + run.length, 0);
  const others = (text.match(/[^\x00-\x7f\p{Script=Han}　-〿＀-￯‘’“”—…·]/gu) ?? []).length;
  return inRuns >= 2 && inRuns > 4 * others;
}
