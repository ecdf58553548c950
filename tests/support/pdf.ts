import { extractText, getDocumentProxy } from "unpdf";

/** The text of each sheet of a PDF, in reading order; a sign may come back as its twin (⽤ for 用), so all have one form. */
export async function readPdf(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((page) => page.normalize("NFKC").replaceAll(/\s+/g, " ").trim());
}
