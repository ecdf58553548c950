/** A time with the precision that is known: `2023`, `2023-05`, `2023-05-04`. */
const timeForm = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** What is wrong with a time, or undefined where it is one that the calendar has. */
export function findTimeFault(text: string): string | undefined {
  const parts = timeForm.exec(text);
  if (!parts) return `"${text}" is no time: write 2023, 2023-05 or 2023-05-04`;
  const [, year = "", month, day] = parts;
  if (Number(year) < 1800 || Number(year) > 2200) return `"${text}" is an impossible date: no year ${year} here`;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) {
    return `"${text}" is an impossible date: there is no month ${month}`;
  }
  if (day !== undefined && !isDay(Number(year), Number(month), Number(day))) {
    return `"${text}" is an impossible date: ${year}-${month ?? ""} has no day ${day}`;
  }
  return undefined;
}

/** Whether all that the first time may mean lies after the second: `2023-11` after `2023-10-14`, but not `2023`. */
export function isAfter(time: string, other: string): boolean {
  return time.slice(0, other.length) > other.slice(0, time.length);
}

/** The newest of some times; of two that may mean the same the more precise one. */
export function findNewest(times: Iterable<string | undefined>): string | undefined {
  return [...times]
    .filter((time) => time !== undefined)
    .toSorted()
    .at(-1);
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return day >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
