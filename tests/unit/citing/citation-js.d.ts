/** What the tests use of citation-js, which comes without types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string, options?: { forceType?: string });
    readonly data: Record<string, unknown>[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
