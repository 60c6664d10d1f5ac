import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // Relative addresses: the build works below any path.
  base: "./",
  // The worker loads what it needs by import(), as the page does.
  worker: { format: "es" },
  build: {
    target: "baseline-widely-available",
    manifest: true,
    modulePreload: { polyfill: false },
    // An image within a style sheet would be one more exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
  },
});
