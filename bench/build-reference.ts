import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build } from "vite";

const root = fileURLToPath(new URL("./reference/", import.meta.url));
const PAGES = ["index", "bare-input", "glide-data-grid", "glide-matrix", "revogrid"];
const workshop = fileURLToPath(new URL("../node_modules/.cache/redescribe", import.meta.url));

/**
 * Builds the reference pages like the product, passes the folder to `read`, and deletes it. `read` must have
 * read everything when it returns.
 */
export async function buildReference<Result>(read: (folder: string) => Result): Promise<Result> {
  mkdirSync(workshop, { recursive: true });
  const folder = mkdtempSync(`${workshop}/reference-`);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // The folder is also deleted when a signal ends the process during the build.
  process.once("exit", remove);
  try {
    await build({
      root,
      configFile: false,
      plugins: [react()],
      base: "./",
      logLevel: "warn",
      build: {
        target: "baseline-widely-available",
        modulePreload: { polyfill: false },
        outDir: folder,
        emptyOutDir: true,
        rolldownOptions: { input: PAGES.map((name) => `${root}${name}.html`) },
      },
    });
    return read(`${folder}/`);
  } finally {
    process.off("exit", remove);
    remove();
  }
}
