import { useWords } from "../i18n/language.tsx";
import { AwayLink, isOfTheWeb } from "./AwayLink.tsx";
import { Icon } from "./Icon.tsx";
import styles from "./AddressList.module.css";

interface Props {
  addresses: readonly string[];
  /** So many are named, the others counted. */
  most?: number;
}

/** Public pages by their hosts, each a way out; nothing where an address is none of the web. */
export function AddressList({ addresses, most = Infinity }: Props) {
  const { terms, evidence } = useWords();
  const valid = addresses.filter(isOfTheWeb);
  return (
    <>
      {valid.slice(0, most).map((address, index) => (
        <span key={address}>
          {index > 0 && evidence.betweenAddresses}
          <AwayLink className={styles.address} address={address}>
            {new URL(address).hostname.replace(/^www\./, "")}
            <Icon name="outward" size={10} />
          </AwayLink>
        </span>
      ))}
      {valid.length > most && ` ${terms.andMore(valid.length - most)}`}
    </>
  );
}
