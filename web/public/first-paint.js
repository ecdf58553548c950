// Before the first paint: the chosen theme and the language of the address, so that neither flashes.
(function () {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem("claimtrace.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage can be forbidden; the system's theme is right then.
  }
  const basePath = document.querySelector('meta[name="base-path"]').content;
  if (/^\/zh(?:\/|$)/.test(location.pathname.slice(basePath.length))) root.lang = "zh-CN";
})();
