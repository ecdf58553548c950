import type { DocumentRecord } from "../../server/contract/documents.ts";
import { identifierAddress } from "../../server/contract/identifier-address.ts";
import { useLanguage } from "../i18n/language.tsx";
import { AwayLink } from "./AwayLink.tsx";
import styles from "./Identifiers.module.css";

/** A document's public identifiers, each leading to where it is registered. */
export function Identifiers({ document }: { document: Pick<DocumentRecord, "name" | "nameZh" | "doi" | "arxiv"> }) {
  const { formats } = useLanguage();
  const { doi, arxiv } = document;
  const links = [
    arxiv === null ? undefined : { label: `arXiv ${arxiv}`, address: identifierAddress("arxiv", arxiv) },
    doi === null ? undefined : { label: `DOI ${doi}`, address: identifierAddress("doi", doi) },
  ].filter((link) => link !== undefined);
  return links.map(({ label, address }) => (
    <AwayLink key={address} className={styles.identifier} address={address} leadsTo={formats.pick(document).text}>
      {label}
    </AwayLink>
  ));
}
