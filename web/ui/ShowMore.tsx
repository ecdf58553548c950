import { useWords } from "../i18n/language.tsx";
import control from "./control.module.css";

interface Props {
  shown: number;
  total: number;
  /** How many come at most. */
  step: number;
  onMore: () => void;
  pending?: boolean;
}

/** Brings the next part of a list; nothing where all of it is shown. */
export function ShowMore({ shown, total, step, onMore, pending = false }: Props) {
  const { terms, states } = useWords();
  if (shown >= total) return null;
  return (
    <button type="button" className={control.action} onClick={onMore} aria-disabled={pending}>
      {pending ? states.loading : terms.showMore(Math.min(step, total - shown))}
    </button>
  );
}
