import type { KeyboardEvent, ReactNode } from "react";
import { useWords } from "../../i18n/language.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { optionId } from "./SearchHit.tsx";
import styles from "./SearchPalette.module.css";
import type { SearchText } from "./use-search-text.ts";

interface Props {
  box: SearchText;
  listId: string;
  activeId: string | undefined;
  onChange: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
  onClose: () => void;
  /** How much is shown of how much was found. */
  children: ReactNode;
}

/** The box keeps the focus; which hit the cursor is on is told by `aria-activedescendant`. */
export function SearchBox({ box, listId, activeId, onChange, onKeyDown, onClose, children }: Props) {
  const { search } = useWords();
  return (
    <div className={styles.box}>
      <Icon name="search" size={20} />
      <input
        type="search"
        role="combobox"
        aria-label={search.label}
        aria-expanded={activeId !== undefined}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={activeId === undefined ? undefined : optionId(activeId)}
        placeholder={search.placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={box.text}
        onChange={(event) => {
          box.setText(event.target.value);
          onChange();
        }}
        onCompositionStart={() => box.setComposing(true)}
        onCompositionEnd={() => box.setComposing(false)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && !event.nativeEvent.isComposing) {
            // Else the first Escape empties a search box, and only the second closes.
            event.preventDefault();
            onClose();
          } else onKeyDown(event);
        }}
      />
      <span className={styles.count} role="status">
        {children}
      </span>
      <button type="button" className={styles.close} aria-label={search.close} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
