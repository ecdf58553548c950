import { Link } from "react-router";
import { useWords } from "../../i18n/language.tsx";
import control from "../../ui/control.module.css";
import frame from "../../ui/frame.module.css";
import { PageTitle } from "../../ui/PageTitle.tsx";
import type_ from "../../ui/type.module.css";
import { useAddresses } from "../../use-view-state.ts";
import { useOpenPalette } from "./use-open-palette.ts";

/** An address that leads nowhere: says so, and offers the two ways on. */
export function NotFoundView() {
  const { shell } = useWords();
  const addresses = useAddresses();
  const openPalette = useOpenPalette();
  return (
    <div className={frame.page}>
      <div className={frame.head}>
        <PageTitle title={shell.notFoundTitle} />
        <p className={type_.answer}>{shell.notFound}</p>
      </div>
      <div className={control.actions}>
        <Link className={control.button} to={addresses.home()}>
          {shell.toHome}
        </Link>
        <button type="button" className={control.button} onClick={openPalette}>
          {shell.toSearch}
        </button>
      </div>
    </div>
  );
}
