import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { basePath } from "./base-path.ts";
import { useLanguage } from "./i18n/language.tsx";
import { addresses, readViewState, writeViewState, type ViewState } from "./view-state.ts";

/** What changes of a view; as a function of it where the new value grows out of the old one. */
type Patch = Partial<ViewState> | ((view: ViewState) => Partial<ViewState>);

/**
 * The query of a place as it is now. React may still be working on the last step, so that what is rendered is one behind;
 * but a reader who is on the way to another place acts on the one that is still seen.
 */
const newestSearch = (seen: { pathname: string; search: string }): string =>
  window.location.pathname === basePath + seen.pathname ? window.location.search : seen.search;

/**
 * The view as the address says it, and how to change it.
 *
 * `change` pushes a step that Back undoes; pass `{ replace: true }` for what happens while typing or hovering. What
 * changes nothing is no step.
 * `hrefWith` is the address after the same change, for links.
 */
export function useViewState() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const view = useMemo(() => readViewState(search), [search]);
  const hrefWith = useCallback(
    (patch: Partial<ViewState>) => `${pathname}${writeViewState({ ...view, ...patch })}`,
    [pathname, view],
  );
  const change = useCallback(
    (patch: Patch, how: { replace?: boolean; state?: unknown } = {}) => {
      const newest = readViewState(newestSearch({ pathname, search }));
      const changed = typeof patch === "function" ? patch(newest) : patch;
      const query = writeViewState({ ...newest, ...changed });
      if (query === writeViewState(newest)) return;
      void navigate(`${pathname}${query}`, { replace: how.replace ?? false, state: how.state });
    },
    [pathname, search, navigate],
  );
  return { view, change, hrefWith };
}

/** Addresses in the language of the page. */
export function useAddresses() {
  const { language } = useLanguage();
  return useMemo(() => addresses(language), [language]);
}
