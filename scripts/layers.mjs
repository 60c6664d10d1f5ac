// Holds the house together: who may import whom, what the core may not touch, how files and names are called.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { findImportCycles } from "./import-cycles.mjs";
import { importedPath, isLayer, problemWithImport } from "./layer-rules.mjs";
import { readSourceFacts } from "./source-facts.mjs";

const forbiddenFileNames = ["utils", "helpers", "common", "types", "index"];
const forbiddenBindings = ["req", "res", "opts", "cfg", "val", "tmp"];
/** Layers whose texts somebody reads: they take them from the messages. */
const speaks = ["ui", "components", "features", "app", "messages"];
const compiledMessages = /^src\/messages\/compiled\//;
/** Names that are the same in every language, and the browser's own. */
const properNames = ["Redescribe", "Ctrl", "Mod", "Sandbox · Seven Bridges", "Files", "English", "Deutsch"];
const testTools = /^(vitest|fast-check|fake-indexeddb|happy-dom|@testing-library\/.*)(\/|$)/;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)+$/;
const document = /^[A-Z]+\.md$/;

/** @typedef {{ path: string, isForTests: boolean, facts: import("./source-facts.mjs").SourceFacts }} Source */

/**
 * Everything in a project's src/ that breaks a rule, one line each.
 * @param {string} root the project's folder
 * @returns {string[]}
 */
export function findBreaches(root) {
  const paths = filesBelow(root, "src");
  const sources = paths.filter((path) => /\.tsx?$/.test(path)).map((path) => readSource(root, path));
  const forTests = new Set(sources.filter(({ isForTests }) => isForTests).map(({ path }) => path));
  return [
    ...paths.flatMap(problemsWithName),
    ...sources.flatMap(problemsInSource),
    ...sources.filter(({ isForTests }) => !isForTests).flatMap((source) => importsForTests(source, forTests)),
    ...unmatchedAdapterFiles(paths),
    ...importCycles(sources),
  ].sort();
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {Source}
 */
function readSource(root, path) {
  const facts = readSourceFacts(path, readFileSync(`${root}/${path}`, "utf8"));
  // Generators and suites that several tests share are no tests by their names, and are so by what they use.
  const usesTestTools = facts.imports.some(({ target }) => testTools.test(target));
  return { path, facts, isForTests: isTest(path) || usesTestTools };
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
function isTest(path) {
  return /(\.test|-fixture)\.tsx?$/.test(path);
}

/** @param {string} path */
function problemsWithName(path) {
  const name = basename(path);
  const stem = name.split(".", 1)[0] ?? "";
  const [, layer = ""] = path.split("/");
  return [
    isLayer(layer) ? undefined : `there is no layer called "${layer}"`,
    forbiddenFileNames.includes(stem)
      ? `"${stem}" says nothing; name the file after the main thing in it`
      : undefined,
    kebabCase.test(name) || document.test(name) ? undefined : "file names are kebab-case",
  ].flatMap((problem) => (problem ? [`${path}: ${problem}`] : []));
}

/** @param {Source} source */
function problemsInSource(source) {
  const { path, facts } = source;
  const [, layer = ""] = path.split("/");
  const isPure = layer === "core" && !source.isForTests;
  return [
    ...facts.imports.flatMap((imported) => {
      const problem = problemWithImport(source, imported);
      return problem ? [`${path}:${imported.line}: "${imported.target}" ${problem}`] : [];
    }),
    ...(isPure ? facts.ambient : []).map(
      ({ name, line }) => `${path}:${line}: ${name} is handed in, not called, in core`,
    ),
    ...spokenOutside(source, layer).map(
      ({ name, line }) => `${path}:${line}: "${name}" is in one language only: make it a message`,
    ),
    ...facts.bindings
      .filter(({ name }) => forbiddenBindings.includes(name))
      .map(({ name, line }) => `${path}:${line}: "${name}" is an abbreviation; write the word`),
  ];
}

/**
 * @param {Source} source
 * @param {string} layer
 */
function spokenOutside({ path, isForTests, facts }, layer) {
  if (!speaks.includes(layer) || isForTests || compiledMessages.test(path)) return [];
  return facts.spoken.filter(({ name }) => !properNames.includes(name));
}

/**
 * @param {Source} source
 * @param {ReadonlySet<string>} forTests
 */
function importsForTests({ path, facts }, forTests) {
  return facts.imports
    .filter(({ target }) => forTests.has(importedPath(path, target) ?? ""))
    .map(({ target, line }) => `${path}:${line}: "${target}" is for tests only`);
}

/** @param {readonly Source[]} sources */
function importCycles(sources) {
  const known = new Set(sources.map(({ path }) => path));
  const imports = new Map(
    sources.map(({ path, facts }) => [
      path,
      facts.imports
        // A compiled translation names the English topics by their types, to be checked against them, and is loaded later.
        .filter(({ typeOnly }) => !(typeOnly && compiledMessages.test(path)))
        .map(({ target }) => importedPath(path, target) ?? "")
        .filter((each) => known.has(each)),
    ]),
  );
  return findImportCycles(imports).map(
    (cycle) => `${cycle[0]}: imports itself in a circle: ${cycle.join(" -> ")}`,
  );
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
