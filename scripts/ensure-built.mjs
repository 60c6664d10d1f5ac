import { readdirSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "./child-processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = [
  "src",
  "docs/guide",
  "public",
  "index.html",
  "vite.config.ts",
  "scripts/fill-worker.mjs",
  "scripts/guide",
  "package.json",
  "package-lock.json",
];
// These folders run from their sources and are no part of the page.
const notInThePage = ["src/server", "src/sandbox"];

/**
 * Is the build missing, or older than a source of the page?
 * @param {string} folder the project's folder, ending with a slash
 */
export function isBuildStale(folder) {
  const builtAtMs = statSync(`${folder}dist/index.html`, { throwIfNoEntry: false })?.mtimeMs;
  if (builtAtMs === undefined) return true;
  return sources.some((source) => newestMs(folder, source) > builtAtMs);
}

/**
 * The newest change in a file or folder. A folder's own time reveals deleted files.
 * @param {string} folder
 * @param {string} path below it
 * @returns {number}
 */
function newestMs(folder, path) {
  const entry = statSync(`${folder}${path}`, { throwIfNoEntry: false });
  if (!entry || notInThePage.includes(path) || /\.test\.tsx?$/.test(path)) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  return readdirSync(`${folder}${path}`).reduce(
    (newest, name) => Math.max(newest, newestMs(folder, `${path}/${name}`)),
    entry.mtimeMs,
  );
}

/**
 * Builds the page if a source is newer than the build; ends the process with the builder's message on
 * failure.
 */
export async function ensureBuilt() {
  if (!isBuildStale(root)) return;
  console.log("Building the page …");
  const { status, output } = await run(process.execPath, [`${root}scripts/build.mjs`], { cwd: root });
  if (status === 0) return;
  process.stderr.write(output);
  console.error("The page could not be built: see the message above.");
  process.exit(1);
}
