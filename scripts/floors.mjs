// Holds the house together: who may import whom, what the core may not touch, how files and names are called.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isTest, problemWithImport } from "./floor-rules.mjs";
import { readSourceFacts } from "./source-facts.mjs";

const forbiddenFileNames = ["utils", "helpers", "common", "types", "index"];
const forbiddenBindings = ["req", "res", "opts", "cfg", "val", "tmp"];
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/;
const document = /^[A-Z]+\.md$/;

/**
 * Everything in a project's src/ that breaks a rule, one line each.
 * @param {string} root the project's folder
 * @returns {string[]}
 */
export function findBreaches(root) {
  const paths = filesBelow(root, "src");
  return [
    ...paths.flatMap((path) => problemsWithName(path)),
    ...paths
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => problemsInSource(path, readFileSync(`${root}/${path}`, "utf8"))),
    ...unmatchedAdapterFiles(paths),
  ].sort();
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(root, folder) {
  return readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(root, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`],
  );
}

/** @param {string} path */
function problemsWithName(path) {
  const name = basename(path);
  const stem = name.split(".", 1)[0] ?? "";
  if (forbiddenFileNames.includes(stem))
    return [`${path}: "${stem}" says nothing; name the file after the main thing in it`];
  return kebabCase.test(name) || document.test(name) ? [] : [`${path}: file names are kebab-case`];
}

/**
 * @param {string} path
 * @param {string} text
 */
function problemsInSource(path, text) {
  const facts = readSourceFacts(path, text);
  const isPure = path.startsWith("src/core/") && !isTest(path);
  return [
    ...facts.imports.flatMap((imported) => {
      const problem = problemWithImport(path, imported);
      return problem ? [`${path}:${imported.line}: "${imported.target}" ${problem}`] : [];
    }),
    ...(isPure ? facts.ambient : []).map(
      ({ name, line }) => `${path}:${line}: ${name} is handed in, not called, in core`,
    ),
    ...facts.bindings
      .filter(({ name }) => forbiddenBindings.includes(name))
      .map(({ name, line }) => `${path}:${line}: "${name}" is an abbreviation; write the word`),
  ];
}

/** @param {readonly string[]} paths */
function unmatchedAdapterFiles(paths) {
  const [dnanexus, sevenbridges] = ["dnanexus", "sevenbridges"].map((adapter) => {
    const folder = `src/platforms/${adapter}/`;
    return paths
      .filter((path) => path.startsWith(folder) && !isTest(path))
      .map((path) => path.slice(folder.length));
  });
  const missing = (
    /** @type {string[]} */ from = [],
    /** @type {string[]} */ of = [],
    /** @type {string} */ adapter,
  ) =>
    of
      .filter((name) => !from.includes(name))
      .map((name) => `src/platforms/${adapter}/${name} is missing: the adapters have the same files`);
  return [...missing(dnanexus, sevenbridges, "dnanexus"), ...missing(sevenbridges, dnanexus, "sevenbridges")];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const breaches = findBreaches(fileURLToPath(new URL("..", import.meta.url)));
  for (const breach of breaches) console.error(breach);
  process.exitCode = breaches.length > 0 ? 1 : 0;
}
