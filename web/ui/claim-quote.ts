/** A piece of running text; with an address it is a link. */
export interface Piece {
  text: string;
  href?: string;
  isTitle?: boolean;
}

/** A claim as somebody pastes it: the statement, then lines that say where it stands and what it rests on. */
export interface ClaimQuote {
  claim: string;
  lines: readonly (readonly Piece[])[];
}

/** Addresses are written out: what is pasted has no links. */
export const asPlain = ({ claim, lines }: ClaimQuote): string =>
  [claim, ...lines.map((line) => line.map(plainPiece).join(""))].join("\n");

const plainPiece = ({ text, href }: Piece): string => (href === undefined || href === text ? text : `${text}, ${href}`);

export const asMarkdown = ({ claim, lines }: ClaimQuote): string =>
  [`> ${escapeMarkdown(claim)}`, ...lines.map((line) => line.map(markdownPiece).join(""))].join("\n\n");

function markdownPiece({ text, href, isTitle = false }: Piece): string {
  const words = isTitle ? `*${escapeMarkdown(text)}*` : escapeMarkdown(text);
  if (href === undefined) return words;
  return href === text ? `<${href}>` : `[${words}](<${href.replaceAll(/[<>]/g, encodeURIComponent)}>)`;
}

/** What would be read as emphasis, a link, a heading, a list, code or HTML. */
const escapeMarkdown = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>#|~]/g, String.raw`\$&`)
    .replace(/^([-+=]|\d+[.)])/, (mark) => mark.slice(0, -1) + "\\" + mark.slice(-1));

export const asHtml = ({ claim, lines }: ClaimQuote): string =>
  `<blockquote><p>${escapeHtml(claim)}</p></blockquote>${lines
    .map((line) => `<p>${line.map(htmlPiece).join("")}</p>`)
    .join("")}`;

function htmlPiece({ text, href, isTitle = false }: Piece): string {
  const words = isTitle ? `<cite>${escapeHtml(text)}</cite>` : escapeHtml(text);
  return href === undefined ? words : `<a href="${escapeHtml(href)}">${words}</a>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
