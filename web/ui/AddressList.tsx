import { useWords } from "../i18n/language.tsx";
import { Icon } from "./Icon.tsx";
import styles from "./AddressList.module.css";

interface Props {
  addresses: readonly string[];
  /** So many are named, the others counted. */
  most?: number;
}

/** Public pages by their hosts, each a way out; nothing where no address can be read. */
export function AddressList({ addresses, most = Infinity }: Props) {
  const { terms, evidence } = useWords();
  const valid = addresses.filter((address) => URL.canParse(address));
  return (
    <>
      {valid.slice(0, most).map((address, index) => (
        <span key={address}>
          {index > 0 && evidence.betweenAddresses}
          <a className={styles.address} href={address} target="_blank" rel="noreferrer" title={terms.opensElsewhere}>
            {new URL(address).hostname.replace(/^www\./, "")}
            <Icon name="outward" size={10} />
          </a>
        </span>
      ))}
      {valid.length > most && ` ${terms.andMore(valid.length - most)}`}
    </>
  );
}
