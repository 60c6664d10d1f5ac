import { posix } from "node:path";

/**
 * What each folder of src/ may import of the others; a folder may always import from itself.
 * `typesOnly` is for those that may be named and not run.
 * @type {Record<string, { values: readonly string[], typesOnly?: readonly string[] }>}
 */
const floors = {
  core: { values: [] },
  platforms: { values: ["core"] },
  engine: { values: ["core", "platforms"] },
  features: { values: ["core", "platforms", "engine", "ui", "words"] },
  app: { values: ["core", "platforms", "engine", "features", "ui", "words"] },
  words: { values: [], typesOnly: ["core", "platforms"] },
  ui: { values: [] },
  sandbox: { values: [] },
  server: { values: ["sandbox"] },
};
const adapters = ["dnanexus", "sevenbridges"];
const withReact = ["features", "app", "ui"];

/** @param {string} path */
export function isTest(path) {
  return /\.test\.tsx?$/.test(path);
}

/**
 * What is wrong with an import, or undefined.
 * @param {string} path of the importing file, below the project's folder: "src/core/draft.ts"
 * @param {{ target: string, typeOnly: boolean }} imported
 */
export function problemWithImport(path, { target, typeOnly }) {
  const [, floor = ""] = path.split("/");
  const rules = floors[floor];
  if (!rules) return undefined;
  if (!target.startsWith(".") && !target.startsWith("#")) return problemWithPackage(path, floor, target);
  const imported = target.startsWith("#")
    ? `src/${target.slice(1)}`
    : posix.join(posix.dirname(path), target);
  const [folder, importedFloor = "", importedPart = ""] = imported.split("/");
  if (folder !== "src" || !(importedFloor in floors)) return "leaves src/";
  if (posix.extname(imported) === "") return "names no extension";
  if (importedFloor !== floor) {
    if (target.startsWith(".")) return `is written #${imported.slice("src/".length)} between floors`;
    if (!mayImport(path, rules, importedFloor, typeOnly)) {
      return rules.typesOnly?.includes(importedFloor)
        ? `must be an import type: ${floor} takes nothing but types from ${importedFloor}`
        : `goes where ${floor} may not: ${importedFloor}`;
    }
  } else if (target.startsWith("#")) return "is written ./ or ../ inside one floor";
  return problemWithPart(path, importedFloor, importedPart);
}

/**
 * @param {string} path
 * @param {{ values: readonly string[], typesOnly?: readonly string[] }} rules
 * @param {string} importedFloor
 * @param {boolean} typeOnly
 */
function mayImport(path, rules, importedFloor, typeOnly) {
  if (rules.values.includes(importedFloor)) return true;
  if (typeOnly && rules.typesOnly?.includes(importedFloor)) return true;
  // The stand-in is what adapters, and all that stands on them, are tried against.
  return (
    isTest(path) &&
    importedFloor === "sandbox" &&
    ["platforms", "engine", "features", "app"].includes(pathFloor(path))
  );
}

/** @param {string} path */
function pathFloor(path) {
  return path.split("/")[1] ?? "";
}

/**
 * Features don't know each other, nor do adapters; only app (and a test) picks an adapter.
 * @param {string} path
 * @param {string} importedFloor
 * @param {string} importedPart the folder or file below that floor
 */
function problemWithPart(path, importedFloor, importedPart) {
  const [, floor, part] = path.split("/");
  const isSamePart = floor === importedFloor && part === importedPart;
  if (floor === "features" && importedFloor === "features" && !isSamePart) {
    return `reaches from one feature into another: ${importedPart}`;
  }
  if (importedFloor !== "platforms" || !adapters.includes(importedPart)) return undefined;
  if (isSamePart || floor === "app" || isTest(path)) return undefined;
  return `names an adapter, which only app may: ${importedPart}`;
}

/**
 * @param {string} path
 * @param {string} floor
 * @param {string} target
 */
function problemWithPackage(path, floor, target) {
  if (isTest(path)) return undefined;
  if (floor === "core") return "is a package: core imports nothing but itself";
  const isReact = /^(react|react-dom|@tanstack\/react-.*|react-.*)(\/|$)/.test(target);
  if (isReact && !withReact.includes(floor)) return `brings React into ${floor}`;
  return undefined;
}
