// Builds the page into dist/. The finished folder replaces the old one at once, so that nobody reads half a
// build.
import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { fillWorker } from "./fill-worker.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = `${root}dist`;
const startedAt = new Date();

const workshop = `${root}node_modules/.cache/redescribe`;
mkdirSync(workshop, { recursive: true });
const folder = mkdtempSync(`${workshop}/build-`);
try {
  await build({ root, logLevel: "warn", build: { outDir: `${folder}/new`, emptyOutDir: true } });
  fillWorker(`${folder}/new`);
  // A source that changed during the build makes the build stale.
  utimesSync(`${folder}/new/index.html`, startedAt, startedAt);
  try {
    renameSync(dist, `${folder}/old`);
  } catch {
    // There was no earlier build.
  }
  renameSync(`${folder}/new`, dist);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
