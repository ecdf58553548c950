import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { useLanguage } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import { type AddressFault, faultsOf, keysAt, queryAt } from "../../view-state.ts";
import styles from "./AddressNotice.module.css";

const mostNamed = 5;

/** Tells which parts of the address say nothing here, on every place; nothing where all of it is understood. */
export function AddressNotice() {
  const { shell } = useLanguage().words;
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const faults = useMemo(() => faultsOf(search, keysAt(pathname)), [pathname, search]);
  if (faults.length === 0) return null;
  const clean = () => void navigate(`${pathname}${queryAt(pathname, search)}`, { replace: true });
  return (
    <div className={styles.notice} role="status">
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.key}${fault.why}`}>
            <Fault fault={fault} />
          </li>
        ))}
      </ul>
      <button type="button" className={control.action} onClick={clean}>
        {shell.cleanAddress}
      </button>
    </div>
  );
}

function Fault({ fault: { key, values, why } }: { fault: AddressFault }) {
  const { words, formats } = useLanguage();
  const { shell } = words;
  const named = values.slice(0, mostNamed);
  const rest = values.length - named.length;
  const list = formats.list([...named, ...(rest > 0 ? [shell.moreValues(rest)] : [])]);
  if (why === "parameter") return shell.unknownParameter(key);
  return why === "value" ? shell.unknownValue(key, list) : shell.beyondLimit(key, values.length, list);
}
