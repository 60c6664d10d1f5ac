import { defineConfig } from "vitest/config";
import { aboutPlugin } from "./scripts/about-plugin.mjs";
import { compileMessagesPlugin } from "./scripts/messages/compile-plugin.mjs";

export default defineConfig({
  plugins: [compileMessagesPlugin(import.meta.dirname), aboutPlugin(import.meta.dirname)],
  test: {
    environment: "node",
    testTimeout: 20_000,
    // As many as there are cores; left to itself it would keep one of two for whoever watches.
    maxWorkers: "100%",
    setupFiles: ["scripts/seed-properties.ts"],
    projects: [
      {
        extends: true,
        test: {
          // Functions and plain data: nothing stays behind in a module, so one set of modules serves all files.
          name: "pure",
          include: [
            "src/{core,platforms,formats,messages,sandbox,server}/**/*.test.ts",
            "scripts/**/*.test.ts",
          ],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "page",
          include: ["src/{submission,engine,trials,components,features,app,ui}/**/*.test.{ts,tsx}"],
        },
      },
    ],
  },
});
