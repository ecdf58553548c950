/** First parts of addresses that the service answers itself: behind a proxy that takes the base path off nobody could tell them apart. */
const taken = ["api", "assets", "en", "problems", "zh"];

/** `/`, `graph/` and `/graph` as what addresses begin with: "" or `/graph`. @returns undefined for what can be none */
export function readBasePath(text: string): string | undefined {
  const parts = text.split("/").filter((part) => part !== "");
  const isPath = parts.every((part) => /^[\w~-][\w.~-]*$/.test(part));
  if (!isPath || taken.includes((parts[0] ?? "").toLowerCase())) return undefined;
  return parts.map((part) => `/${part}`).join("");
}

/** An address without the base path. A proxy may pass the path on or take it off, so one without it is as good. */
export function withoutBasePath(url: string, basePath: string): string {
  if (basePath === "" || !url.startsWith(basePath)) return url;
  const rest = url.slice(basePath.length);
  if (rest === "" || rest.startsWith("?")) return `/${rest}`;
  return rest.startsWith("/") ? rest : url;
}
