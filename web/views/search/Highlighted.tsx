import { Fragment } from "react";

interface Props {
  text: string;
  /** Pairs of start and end in UTF-16 units. */
  ranges: readonly (readonly [number, number])[];
}

/** A text with the parts that matched marked. */
export function Highlighted({ text, ranges }: Props) {
  const ordered = ranges.toSorted(([a], [b]) => a - b);
  return (
    <>
      {ordered.map(([start, end], index) => (
        <Fragment key={start}>
          {text.slice(index === 0 ? 0 : (ordered[index - 1]?.[1] ?? 0), start)}
          <mark>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(ordered.at(-1)?.[1] ?? 0)}
    </>
  );
}
