import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { aboutPlugin } from "./scripts/about-plugin.mjs";
import { addGuide } from "./scripts/guide/guide-plugin.mjs";
import { listLaterFiles } from "./scripts/later-files.mjs";
import { compileMessagesPlugin } from "./scripts/messages/compile-plugin.mjs";

export default defineConfig({
  plugins: [
    compileMessagesPlugin(import.meta.dirname),
    aboutPlugin(import.meta.dirname),
    react(),
    listLaterFiles(),
    addGuide(import.meta.dirname),
  ],
  // Relative addresses: the build works below any path.
  base: "./",
  // The worker loads what it needs by import(), as the page does.
  worker: { format: "es" },
  build: {
    target: "baseline-widely-available",
    manifest: true,
    modulePreload: {
      polyfill: false,
      // Only style sheets are loaded beside a part that is loaded later: naming the scripts that it shares with others costs
      // the first script 2 kB, and these are fetched in idle time anyway (scripts/later-files.mjs).
      resolveDependencies: (_part, files, { hostType }) =>
        hostType === "html" ? files : files.filter((file) => file.endsWith(".css")),
    },
    // An image within a style sheet would be one more exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
    // What is needed at first in one file: left to itself, the bundler gives every piece that others share one of its own.
    // What finds objects shares so much that it is one file too: the first one has to name them all.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "initial", tags: ["$initial"] },
            {
              name: "finding",
              test: /src\/(features\/(find-objects|palette|copies)|components\/pin-button|engine\/objects\/(object-|joined-|pinned-)|core\/.*search)/,
            },
          ],
        },
      },
    },
  },
});
