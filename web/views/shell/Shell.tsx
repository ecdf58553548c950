import { lazy, Suspense, type ReactNode } from "react";
import { useLocation } from "react-router";
import { useWords } from "../../i18n/language.tsx";
import frame from "../../ui/frame.module.css";
import { useKeptFocus } from "../../ui/kept-focus.ts";
import { Pending } from "../../ui/Pending.tsx";
import { useViewState } from "../../use-view-state.ts";
import { AddressNotice } from "./AddressNotice.tsx";
import { FaultBoundary } from "./FaultBoundary.tsx";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import { PrintedHead } from "./PrintedHead.tsx";
import { PrintedNotes } from "./PrintedNotes.tsx";
import { ViewBar } from "./ViewBar.tsx";
import styles from "./Shell.module.css";
import { useArrival } from "./use-arrival.ts";
import { usePaletteKeys } from "./use-palette-keys.ts";

const SearchPalette = lazy(async () => ({ default: (await import("../search/SearchPalette.tsx")).SearchPalette }));

/** What surrounds every place: header, the place, footer; the search palette over it while the address says so. */
export function Shell({ children }: { children: ReactNode }) {
  const words = useWords();
  const { pathname } = useLocation();
  const { view } = useViewState();
  useArrival();
  useKeptFocus();
  usePaletteKeys();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {words.shell.skip}
      </a>
      <Header />
      <PrintedHead />
      <main id="content" className={styles.main} tabIndex={-1}>
        <AddressNotice />
        <FaultBoundary key={pathname}>
          <Suspense
            fallback={
              <div className={frame.page}>
                <Pending />
              </div>
            }
          >
            {children}
          </Suspense>
        </FaultBoundary>
        <PrintedNotes />
      </main>
      <Footer />
      <ViewBar />
      {view.find !== null && (
        <FaultBoundary>
          <Suspense fallback={null}>
            <SearchPalette />
          </Suspense>
        </FaultBoundary>
      )}
    </div>
  );
}
