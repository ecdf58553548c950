/** What every address begins with: "" or `/graph` (BASE_PATH). The service writes it into the page; one build serves any. */
export const basePath = document.querySelector<HTMLMetaElement>('meta[name="base-path"]')?.content ?? "";

/** Where the router has to be sent before it starts; undefined where it is right already. */
export function addressUnderBasePath({ pathname, search, hash }: Location): string | undefined {
  const isUnder = basePath === "" || pathname === basePath || pathname.startsWith(`${basePath}/`);
  return isUnder ? undefined : `${basePath}${pathname}${search}${hash}`;
}
