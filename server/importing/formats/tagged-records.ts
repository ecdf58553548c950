import type { EntryFault, SourceText } from "../reading.ts";

/** One record of a format of lines with tags (RIS, PubMed, Refer, Web of Science). */
export interface TaggedRecord {
  line: number;
  raw: string;
  fields: TaggedField[];
}
export interface TaggedField {
  tag: string;
  value: string;
  line: number;
}

export interface TaggedForm {
  /** A line that opens a field: its tag, and its value. */
  field: RegExp;
  /** Whether the field opens a record, or closes one. */
  opens: (tag: string, open: readonly TaggedField[]) => boolean;
  closes: (tag: string) => boolean;
  /** Whether a field after an empty line may open a record too; where not, empty lines mean nothing. */
  opensAfterBlank?: (tag: string, open: readonly TaggedField[]) => boolean;
  /** Tags that frame the file and belong to no record. */
  frame?: readonly string[];
  /** What joins a line to the value that it goes on with. */
  join: " " | "\n";
}

/**
 * Takes a text apart into records. A line without a tag goes on with the field before it; lines before the first record
 * are told.
 */
export function splitRecords(
  { file, text }: SourceText,
  form: TaggedForm,
): { records: TaggedRecord[]; faults: EntryFault[] } {
  const records: TaggedRecord[] = [];
  const faults: EntryFault[] = [];
  let open: TaggedRecord | undefined;
  let lines: string[] = [];
  let afterBlank = false;
  const close = () => {
    if (open && open.fields.length > 0) records.push({ ...open, raw: lines.join("\n").trimEnd() });
    open = undefined;
    lines = [];
  };
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const [, tag, value = ""] = form.field.exec(line) ?? [];
    if (tag === undefined) {
      const last = open?.fields.at(-1);
      if (line.trim() === "") {
        afterBlank = true;
        if (open) lines.push(line);
      } else if (last === undefined) faults.push(strayLine(file, index + 1, line));
      else {
        last.value += form.join + line.trim();
        lines.push(line);
      }
      continue;
    }
    if (form.frame?.includes(tag)) continue;
    if (form.closes(tag)) {
      if (open) lines.push(line);
      close();
      continue;
    }
    const fields = open?.fields ?? [];
    if (form.opens(tag, fields) || (afterBlank && form.opensAfterBlank?.(tag, fields))) close();
    afterBlank = false;
    open ??= { line: index + 1, raw: "", fields: [] };
    open.fields.push({ tag, value: value.trim(), line: index + 1 });
    lines.push(line);
  }
  close();
  return { records, faults };
}

const strayLine = (file: string, line: number, text: string): EntryFault => ({
  file,
  line,
  key: null,
  message: `"${text.trim().slice(0, 60)}" belongs to no entry`,
  hint: "an entry begins with its first tag; remove the line, or put it below one",
  lost: "part",
});
