import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: "web",
  plugins: [react()],
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
    proxy: { "^/api/": `http://127.0.0.1:${process.env["PORT"] ?? "4310"}` },
  },
});
