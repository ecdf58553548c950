// Before the first paint: the chosen theme and the language of the address, so that neither flashes.
(function () {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem("claimtrace.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
  } catch {
    // Storage can be forbidden; the system's theme is right then.
  }
  if (/^\/zh(?:\/|$)/.test(location.pathname)) root.lang = "zh-CN";
})();
