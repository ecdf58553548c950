const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * A date as exact as it is written: `2023`, `2023-05`, `2023-05-04`; of a range its beginning. Undefined where no year can be
 * read. "04/05/2023" names a year only, as it may mean two days; a season is no month.
 */
export function readDate(written: string): string | undefined {
  const text = written
    .normalize("NFKC")
    .trim()
    .replace(/^(?:c|ca|circa)\.?\s*/i, "");
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?=$|[T/~?%]|\s+\d{2}:)/.exec(text);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const chinese = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/.exec(text);
  if (chinese) return dateOf(chinese[1], chinese[2], chinese[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return dateOf(compact[1], compact[2], compact[3]);
  const year = /(?<!\d)((?:1[4-9]|20)\d{2})(?!\d)/.exec(text)?.[1];
  const month = monthIn(text);
  if (year === undefined || month === undefined) return year;
  const day = /(?<![\d.])(\d{1,2})(?:st|nd|rd|th)?(?![\d.]*\d)/.exec(text.replace(year, " "))?.[1];
  return dateOf(year, month, day);
}

/** A month by its name in English, or by its number. */
export function readMonth(written: string): string | undefined {
  const text = written.trim().toLowerCase();
  return /^\d{1,2}$/.test(text) ? valid(text, 12) : monthIn(text);
}

function monthIn(text: string): string | undefined {
  const found = /(?<!\p{L})(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*/iu.exec(text)?.[1];
  return found === undefined ? undefined : String(months.indexOf(found.toLowerCase()) + 1).padStart(2, "0");
}

export function dateOf(year: string | undefined, month?: string, day?: string): string | undefined {
  if (year === undefined || !/^\d{4}$/.test(year) || Number(year) === 0) return undefined;
  const monthNumber = month === undefined ? undefined : (valid(month, 12) ?? undefined);
  if (monthNumber === undefined) return year;
  const dayNumber =
    day === undefined ? undefined : valid(day, new Date(Date.UTC(Number(year), Number(monthNumber), 0)).getUTCDate());
  return dayNumber === undefined ? `${year}-${monthNumber}` : `${year}-${monthNumber}-${dayNumber}`;
}

function valid(text: string, last: number): string | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= last ? String(number).padStart(2, "0") : undefined;
}
