import type { ListItem } from "../../../server/contract/lists.ts";
import { useLanguage } from "../../i18n/language.tsx";
import styles from "./DatedSpark.module.css";
import type { ListAnswer } from "./list-question.ts";

type Years = ListAnswer["years"];

const width = 126;
const base = 17;
const tallest = 15.6;
const barGap = 1.6;

/** When, by quarter: bars; a line beneath where only the year is known; a point where nothing is dated. Said in words as well. */
export function DatedSpark({ dated, years }: { dated: ListItem["dated"]; years: Years }) {
  const { lists } = useLanguage().words;
  const total = dated.reduce((sum, { count }) => sum + count, 0);
  const inside = dated.filter(({ period }) => isWithin(period, years));
  const outside = total - inside.reduce((sum, { count }) => sum + count, 0);
  const label = lists.dated(total, outside, years);
  const quarters = inside.filter(({ period }) => period.includes("-Q"));
  const alone = inside.filter(({ period }) => !period.includes("-Q"));
  const most = Math.max(6, ...quarters.map(({ count }) => count));
  if (total === 0) {
    return (
      <span className={styles.none} role="img" aria-label={label}>
        ·
      </span>
    );
  }
  return (
    <svg className={styles.spark} viewBox={`0 0 ${String(width)} 22`} role="img" aria-label={label}>
      <title>{label}</title>
      <path className={styles.ground} d={`M0 ${String(base + 0.5)}H${String(width)}`} />
      {quarters.map(({ period, count }) => {
        const height = Math.max(2, (count / most) * tallest);
        const step = quarterWidth(years);
        return <rect key={period} x={placeOf(period, years)} y={base - height} width={step - barGap} height={height} />;
      })}
      {alone.map(({ period }) => {
        const from = placeOf(period, years);
        return (
          <path
            key={period}
            className={styles.year}
            d={`M${String(from)} 20.5H${String(from + 4 * quarterWidth(years) - barGap)}`}
          />
        );
      })}
    </svg>
  );
}

/** The years over the column. */
export function SparkYears({ years }: { years: Years }) {
  const all = Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index);
  return (
    <span className={styles.years} aria-hidden="true">
      {all.map((year) => (
        <i key={year}>’{String(year).slice(2)}</i>
      ))}
    </span>
  );
}

const yearIn = (period: string): number => Number(period.slice(0, 4));
const isWithin = (period: string, { from, to }: Years): boolean => yearIn(period) >= from && yearIn(period) <= to;
const quarterWidth = ({ from, to }: Years): number => width / ((to - from + 1) * 4);

function placeOf(period: string, years: Years): number {
  const quarter = Number(/-Q(\d)/.exec(period)?.[1] ?? 1);
  return ((yearIn(period) - years.from) * 4 + quarter - 1) * quarterWidth(years);
}
