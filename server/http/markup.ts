/** HTML that is known to be safe: made by `markup` or `text` only. */
export interface Markup {
  html: string;
}

type Part = string | Markup | readonly Part[];

/** HTML from a template; every string put into it is escaped. */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { html: literals.map((literal, at) => literal + render(parts[at] ?? "")).join("") };
}

/** Plain text as HTML. */
export function text(plain: string): Markup {
  return { html: plain.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`) };
}

function render(part: Part): string {
  if (typeof part === "string") return text(part).html;
  return "html" in part ? part.html : part.map(render).join("");
}
