// Before the first paint: the theme chosen before, and at an address without a language the one chosen before.
(function () {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem("claimtrace.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    const language = localStorage.getItem("claimtrace.language");
    const basePath = document.querySelector('meta[name="base-path"]').content;
    const named = /^\/(?:en|zh)(?:\/|$)/.test(location.pathname.slice(basePath.length));
    if (!named && (language === "en" || language === "zh")) root.lang = language === "zh" ? "zh-CN" : "en";
  } catch {
    // Storage can be forbidden; the system's theme and the browser's language are right then.
  }
})();
