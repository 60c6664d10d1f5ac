import { posix } from "node:path";

/**
 * What each folder of src/ may import of the others; a folder may always import from itself.
 * `typesOnly` is for those that may be named and not run; `files`: no more than these of another floor.
 * @type {Record<string, { values: readonly string[], typesOnly?: readonly string[], files?: readonly string[] }>}
 */
const floors = {
  core: { values: [] },
  platforms: { values: ["core"] },
  engine: { values: ["core", "platforms"] },
  parts: { values: ["core", "platforms", "engine", "ui", "words"] },
  features: { values: ["core", "platforms", "engine", "parts", "tables", "ui", "words"] },
  app: { values: ["core", "platforms", "engine", "parts", "features", "ui", "words"] },
  tables: { values: ["core"] },
  words: { values: [], typesOnly: ["core", "platforms", "engine", "tables"] },
  // Its own few texts, in whatever language is spoken; it knows no word of the domain.
  ui: { values: [], files: ["src/words/ui-words.ts", "src/words/sentences.ts"] },
  sandbox: { values: [] },
  server: {
    values: ["sandbox", "core"],
    // The list of what a gateway may do is the adapters' own, and a check's age is measured in page and gateway alike;
    // nothing else of them runs in the server.
    files: [
      "src/platforms/check-age.ts",
      "src/platforms/operation-table.ts",
      "src/platforms/dnanexus/operations.ts",
      "src/platforms/sevenbridges/operations.ts",
    ],
  },
};
const adapters = ["dnanexus", "sevenbridges"];
const withReact = ["parts", "features", "app", "ui"];
const triedWithTheAdapters = ["server"];
const triedAgainstTheSandbox = ["platforms", "engine", "parts", "features", "app"];

/** @typedef {{ path: string, isForTests: boolean }} Importer path: below the project's folder, "src/core/draft.ts" */

/** @param {string} floor */
export function isFloor(floor) {
  return floor in floors;
}

/**
 * The file of ours that an import means, below the project's folder; undefined when it means a package.
 * @param {string} path of the importing file
 * @param {string} target as written
 */
export function importedPath(path, target) {
  if (target.startsWith("#")) return `src/${target.slice(1)}`;
  return target.startsWith(".") ? posix.join(posix.dirname(path), target) : undefined;
}

/**
 * What is wrong with an import, or undefined.
 * @param {Importer} importer
 * @param {{ target: string, typeOnly: boolean }} imported
 */
export function problemWithImport(importer, { target, typeOnly }) {
  const { path } = importer;
  const [, floor = ""] = path.split("/");
  const rules = floors[floor];
  if (!rules) return undefined;
  const imported = importedPath(path, target);
  if (imported === undefined) return problemWithPackage(importer, floor, target);
  if (rules.files?.includes(imported) && target.startsWith("#")) return undefined;
  const [folder, importedFloor = "", importedPart = ""] = imported.split("/");
  if (folder !== "src" || !isFloor(importedFloor)) return "leaves src/";
  if (posix.extname(imported) === "") return "names no extension";
  if (importedFloor === floor) {
    if (target.startsWith("#")) return "is written ./ or ../ inside one floor";
  } else {
    if (target.startsWith(".")) return `is written #${imported.slice("src/".length)} between floors`;
    if (!mayImport(importer, floor, importedFloor, typeOnly)) {
      return rules.typesOnly?.includes(importedFloor)
        ? `must be an import type: ${floor} takes nothing but types from ${importedFloor}`
        : `goes where ${floor} may not: ${importedFloor}`;
    }
  }
  return problemWithPart(importer, importedFloor, importedPart);
}

/**
 * @param {Importer} importer
 * @param {string} floor
 * @param {string} importedFloor
 * @param {boolean} typeOnly
 */
function mayImport({ isForTests }, floor, importedFloor, typeOnly) {
  const rules = floors[floor];
  if (rules?.values.includes(importedFloor)) return true;
  if ((typeOnly || isForTests) && rules?.typesOnly?.includes(importedFloor)) return true;
  if (isForTests && importedFloor === "platforms" && triedWithTheAdapters.includes(floor)) return true;
  // The stand-in is what adapters, and all that stands on them, are tried against.
  return isForTests && importedFloor === "sandbox" && triedAgainstTheSandbox.includes(floor);
}

/**
 * Features don't know each other, nor do adapters; only app (and a test) picks an adapter.
 * @param {Importer} importer
 * @param {string} importedFloor
 * @param {string} importedPart the folder or file below that floor
 */
function problemWithPart({ path, isForTests }, importedFloor, importedPart) {
  const [, floor, part] = path.split("/");
  const isSamePart = floor === importedFloor && part === importedPart;
  if (floor === "features" && importedFloor === "features" && !isSamePart) {
    return `reaches from one feature into another: ${importedPart}`;
  }
  if (importedFloor !== "platforms" || !adapters.includes(importedPart)) return undefined;
  if (isSamePart || floor === "app" || isForTests) return undefined;
  return `names an adapter, which only app may: ${importedPart}`;
}

/**
 * @param {Importer} importer
 * @param {string} floor
 * @param {string} target
 */
function problemWithPackage({ isForTests }, floor, target) {
  if (isForTests) return undefined;
  if (floor === "core") return "is a package: core imports nothing but itself";
  const isReact = /^(react|react-dom|@tanstack\/react-.*|react-.*)(\/|$)/.test(target);
  if (isReact && !withReact.includes(floor)) return `brings React into ${floor}`;
  return undefined;
}
