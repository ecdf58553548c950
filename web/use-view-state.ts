import { useCallback, useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { useLanguage } from "./i18n/language.tsx";
import { addresses, readViewState, writeViewState, type ViewState } from "./view-state.ts";

/**
 * The view as the address says it, and how to change it.
 *
 * `change` pushes a step that Back undoes; pass `{ replace: true }` for what happens while typing or hovering.
 * `hrefWith` is the address after the same change, for links.
 */
export function useViewState() {
  const location = useLocation();
  const navigate = useNavigate();
  const view = useMemo(() => readViewState(location.search), [location.search]);
  const hrefWith = useCallback(
    (patch: Partial<ViewState>) => `${location.pathname}${writeViewState({ ...view, ...patch })}`,
    [location.pathname, view],
  );
  const change = useCallback(
    (patch: Partial<ViewState>, how: { replace?: boolean; state?: unknown } = {}) => {
      void navigate(hrefWith(patch), { replace: how.replace ?? false, state: how.state });
    },
    [hrefWith, navigate],
  );
  return { view, change, hrefWith };
}

/** Addresses in the language of the page. */
export function useAddresses() {
  const { language } = useLanguage();
  return useMemo(() => addresses(language), [language]);
}
