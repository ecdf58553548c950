import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { BrowserRouter, Navigate, Route, Routes, useLocation, useParams } from "react-router";
import { createQueryClient } from "./api.ts";
import { basePath } from "./base-path.ts";
import { LanguageProvider, preferredLanguage } from "./i18n/language.tsx";
import { isLanguage, mendedPath, pathInLanguage } from "./view-state.ts";
import { NotFoundView } from "./views/shell/NotFoundView.tsx";
import { Shell } from "./views/shell/Shell.tsx";

const HomeView = lazy(async () => ({ default: (await import("./views/home/HomeView.tsx")).HomeView }));
const CardView = lazy(async () => ({ default: (await import("./views/card/CardView.tsx")).CardView }));
const ExploreView = lazy(async () => ({ default: (await import("./views/explore/ExploreView.tsx")).ExploreView }));
const TraceView = lazy(async () => ({ default: (await import("./views/trace/TraceView.tsx")).TraceView }));
const CompareView = lazy(async () => ({ default: (await import("./views/compare/CompareView.tsx")).CompareView }));
const ListsView = lazy(async () => ({ default: (await import("./views/lists/ListsView.tsx")).ListsView }));
const PapersView = lazy(async () => ({ default: (await import("./views/papers/PapersView.tsx")).PapersView }));
const ReportView = lazy(async () => ({ default: (await import("./views/report/ReportView.tsx")).ReportView }));
const SectionView = lazy(async () => ({ default: (await import("./views/report/SectionView.tsx")).SectionView }));

/** An address without a language gets the reader's own, everything else about it kept. */
function ToOwnLanguage() {
  const { pathname, search, hash } = useLocation();
  return <Navigate to={`${pathInLanguage(pathname, preferredLanguage())}${search}${hash}`} replace />;
}

/** Leads to the address that was meant; where this one is right already, shows what it names. */
function AtMendedAddress({ children }: { children: ReactNode }) {
  const { pathname, search, hash } = useLocation();
  const meant = mendedPath(pathname);
  return meant === pathname ? children : <Navigate to={`${meant}${search}${hash}`} replace />;
}

/** The places of the page, in the language that the address names. */
function Places() {
  const { language } = useParams();
  if (!isLanguage(language)) return <ToOwnLanguage />;
  return (
    <LanguageProvider language={language}>
      <Shell>
        <Routes>
          <Route index element={<HomeView />} />
          <Route path="card/:id" element={<CardView />} />
          <Route path="explore" element={<ExploreView />} />
          <Route path="trace/:id" element={<TraceView />} />
          <Route path="compare" element={<CompareView />} />
          <Route path="lists/:kind?" element={<ListsView />} />
          <Route path="papers" element={<PapersView />} />
          <Route path="report" element={<ReportView />} />
          <Route path="report/:section" element={<SectionView />} />
          <Route path="*" element={<NotFoundView />} />
        </Routes>
      </Shell>
    </LanguageProvider>
  );
}

/** Everything inside the router; tests put it into a router of their own. */
export function AppRoutes() {
  const [queryClient] = useState(createQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <Suspense fallback={null}>
        <AtMendedAddress>
          <Routes>
            <Route path="/:language/*" element={<Places />} />
            <Route path="*" element={<ToOwnLanguage />} />
          </Routes>
        </AtMendedAddress>
      </Suspense>
    </QueryClientProvider>
  );
}

export function App() {
  return (
    <BrowserRouter basename={basePath}>
      <AppRoutes />
    </BrowserRouter>
  );
}
