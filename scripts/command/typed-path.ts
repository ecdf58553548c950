import { isAbsolute, relative, resolve } from "node:path";

/** Where the command was typed: npm runs it in the folder of package.json, wherever that was. */
const typedIn = process.env["INIT_CWD"] ?? process.cwd();

/** A path as it was typed, from the folder where it was. */
export const resolveTyped = (path: string): string => resolve(typedIn, path);

/** A path as short as it can be opened from where the command was typed. */
export function showPath(path: string): string {
  const shown = relative(typedIn, path);
  return shown === "" || shown.startsWith("..") || isAbsolute(shown) ? path : shown;
}
