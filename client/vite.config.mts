import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** Browsers from 2024 on: `light-dark()` keeps each colour's two values on one line. */
const browsers = ["chrome123", "firefox120", "safari17.5"];

/** The two fonts that the first picture is written in are fetched with the page, not after its styles. */
const preloadFonts: Plugin = {
  name: "preload-fonts",
  transformIndexHtml: {
    order: "post",
    handler: (_html, { bundle = {} }) =>
      Object.keys(bundle)
        .filter((file) => /source-(sans-3|serif-4)-latin-wght-normal.*\.woff2$/.test(file))
        .map((file) => ({
          tag: "link",
          attrs: { rel: "preload", as: "font", type: "font/woff2", href: `/${file}`, crossorigin: "" },
          injectTo: "head",
        })),
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadFonts],
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: browsers,
    cssTarget: browsers,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "editor", test: /node_modules[\\/](@codemirror|@lezer|@neo4j-cypher|style-mod|w3c-keyname|crelt)/ },
            { name: "canvas", test: /node_modules[\\/](sigma|graphology)/ },
            { name: "frame", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            { name: "controls", test: /node_modules[\\/](react-aria|@react-aria|@react-stately|@internationalized)/ },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": "http://127.0.0.1:3000" } },
});
