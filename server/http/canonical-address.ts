/**
 * The one spelling of a page's address: the language as the page writes it (`/EN/`, `/zh-Hans/`), and no empty parts. A page
 * opened at `//host/` would take its own path for an address of another origin as soon as it navigates; a backslash is a slash
 * to browsers.
 *
 * @returns a path with exactly one slash at its start, so that a redirect to it stays on this origin
 */
export function canonicalAddress(path: string): string {
  const oneSlash = `/${path}`.replaceAll(/[\\/]+/g, "/");
  return oneSlash.replace(
    /^\/(en|zh)(?:[-_][a-z0-9_-]*)?(?=\/|$)/i,
    (_, language: string) => `/${language.toLowerCase()}`,
  );
}
