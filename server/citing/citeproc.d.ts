/** What we use of citeproc-js, which comes without types: https://citeproc-js.readthedocs.io/en/latest/running.html */
declare module "citeproc" {
  interface Source {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  interface Engine {
    setOutputFormat(format: "text" | "html"): void;
    updateItems(ids: string[]): void;
    makeBibliography(): [settings: object, entries: string[]];
  }
  const CSL: {
    /** The first argument answers its questions; `style` is CSL as XML; a forced language wins over the style's own. */
    Engine: new (source: Source, style: string, language: string, forced: boolean) => Engine;
  };
  export default CSL;
}
