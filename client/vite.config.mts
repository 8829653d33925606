import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Browsers from 2024 on: `light-dark()` keeps each colour's two values on one line. */
const browsers = ["chrome123", "firefox120", "safari17.5"];

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
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
