import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { isLanguage } from "./server/contract/language.ts";
import { fillPage } from "./server/http/page-language.ts";

/** As `npm run dev` has normalised it. */
const basePath = process.env["BASE_PATH"] ?? "";

/** What the service does with the built page (server/http/web-files.ts). */
const fillAsServed: Plugin = {
  name: "fill-as-served",
  apply: "serve",
  transformIndexHtml: (html, { originalUrl = "/" }) => {
    const path = originalUrl.slice(basePath.length);
    const first = path.split(/[/?]/u)[1];
    return fillPage(html, { basePath, language: isLanguage(first) ? first : "en", path });
  },
};

export default defineConfig(({ command }) => ({
  root: join(import.meta.dirname, "web"),
  // One build serves any base path: addresses are relative to the file that they stand in.
  base: command === "build" ? "./" : `${basePath}/`,
  plugins: [react(), fillAsServed],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    // An inlined worker or font would be a data: address, which the content security policy refuses.
    assetsInlineLimit: 0,
    sourcemap: true,
  },
  server: {
    host: "127.0.0.1",
    // Not "/api": that would catch the module /api.ts as well.
    proxy: { [`^${basePath}/api/`]: `http://127.0.0.1:${process.env["PORT"] ?? "4310"}` },
  },
}));
