import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { relative } from "node:path";

const WORKER = "service-worker.js";
const DOCUMENT = "index.html";
/** Too large to be downloaded by every device for the few that read the guide without a network. */
const PICTURES_OF_GUIDE = "guide/images/";

/**
 * Names a finished build after its content, in its document and in its service worker, and gives the worker
 * the list of its files with their hashes, apart from the pictures of the guide.
 * @param {string} folder the build's
 */
export function fillWorker(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, `${entry.parentPath}/${entry.name}`).replaceAll("\\", "/"))
    .filter((path) => !path.startsWith(".") && path !== WORKER)
    .sort();
  const hash = createHash("sha256");
  for (const path of [...files, WORKER]) hash.update(`${path}\n`).update(readFileSync(`${folder}/${path}`));
  const build = hash.digest("base64url").slice(0, 16);
  replaceIn(
    `${folder}/${DOCUMENT}`,
    'name="redescribe-build" content=""',
    `name="redescribe-build" content="${build}"`,
  );
  const kept = files.filter((path) => !path.startsWith(PICTURES_OF_GUIDE));
  const hashes = kept.map((path) => [path === DOCUMENT ? "" : path, hashOf(`${folder}/${path}`)]);
  replaceIn(`${folder}/${WORKER}`, '"BUILD"', JSON.stringify(build));
  replaceIn(`${folder}/${WORKER}`, '["FILES"]', JSON.stringify(hashes));
}

/** @param {string} path */
function hashOf(path) {
  return createHash("sha256").update(readFileSync(path)).digest("base64");
}

/**
 * @param {string} path
 * @param {string} from
 * @param {string} to
 */
function replaceIn(path, from, to) {
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${path} lacks ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}
