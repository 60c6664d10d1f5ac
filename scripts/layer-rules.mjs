import { posix } from "node:path";

/**
 * The layers that each folder of src/ may import; a folder may always import from itself. `typesOnly`: layers
 * of which only types may be imported. `files`: the only files of another layer that may be imported.
 * @type {Record<string, { values: readonly string[], typesOnly?: readonly string[], files?: readonly string[]
 * }>}
 */
const layers = {
  core: { values: [] },
  platforms: { values: ["core"] },
  submission: { values: ["core", "platforms"] },
  engine: { values: ["core", "platforms", "submission"] },
  components: { values: ["core", "platforms", "submission", "engine", "ui", "messages"] },
  features: {
    values: ["core", "platforms", "submission", "engine", "components", "formats", "ui", "messages"],
  },
  app: { values: ["core", "platforms", "submission", "engine", "components", "features", "ui", "messages"] },
  formats: { values: ["core"] },
  messages: {
    values: ["core"],
    typesOnly: ["platforms", "submission", "engine", "formats"],
    // Whether an error means that nothing was written is decided once, and a sentence says it.
    files: ["src/platforms/errors.ts"],
  },
  // The design system's own few texts, in the page's language. It knows no word of the domain.
  ui: {
    values: [],
    files: ["src/messages/compiled/ui.ts", "src/messages/compiled/copy-by-hand.ts", "src/messages/topic.ts"],
  },
  sandbox: { values: [] },
  // Fault suites, random histories and their fixtures try every layer together.
  trials: { values: ["core", "platforms", "submission", "engine", "sandbox", "server"] },
  server: {
    values: ["sandbox", "core"],
    // The gateway's list of operations belongs to the adapters, and page and gateway measure a check's age and
    // let callers wait alike; nothing else of these layers runs in the server.
    files: [
      "src/platforms/check-age.ts",
      "src/platforms/waiting-line.ts",
      "src/platforms/gateway/operation-table.ts",
      "src/platforms/dnanexus/operations.ts",
      "src/platforms/sevenbridges/operations.ts",
    ],
  },
};
const adapters = ["dnanexus", "sevenbridges"];
const withReact = ["components", "features", "app", "ui"];
const triedWithTheAdapters = ["server"];
const triedAgainstTheSandbox = ["platforms", "submission", "engine", "components", "features", "app"];
/** Layers whose tests may use the fixtures of src/trials. */
const usesTrialFixtures = ["submission", "engine", "app"];

/** @typedef {{ path: string, isForTests: boolean }} Importer path: below the project's folder, "src/core/draft/draft.ts" */

/** @param {string} layer */
export function isLayer(layer) {
  return layer in layers;
}

/**
 * The project's file that an import refers to, below the project's folder; undefined for a package.
 * @param {string} path of the importing file
 * @param {string} target as written
 */
export function importedPath(path, target) {
  if (target.startsWith("#")) return `src/${target.slice(1)}`;
  return target.startsWith(".") ? posix.join(posix.dirname(path), target) : undefined;
}

/**
 * The problem of an import, or undefined.
 * @param {Importer} importer
 * @param {{ target: string, typeOnly: boolean }} imported
 */
export function problemWithImport(importer, { target, typeOnly }) {
  const { path } = importer;
  const [, layer = ""] = path.split("/");
  const rules = layers[layer];
  if (!rules) return undefined;
  const imported = importedPath(path, target);
  if (imported === undefined) return problemWithPackage(importer, layer, target);
  if (rules.files?.includes(imported) && target.startsWith("#")) return undefined;
  const [folder, importedLayer = "", importedPart = ""] = imported.split("/");
  if (folder !== "src" || !isLayer(importedLayer)) return "leaves src/";
  if (posix.extname(imported) === "") return "names no extension";
  if (importedLayer === layer) {
    if (target.startsWith("#")) return "is written ./ or ../ inside one layer";
  } else {
    if (target.startsWith(".")) return `is written #${imported.slice("src/".length)} between layers`;
    if (!mayImport(importer, layer, importedLayer, typeOnly)) {
      return rules.typesOnly?.includes(importedLayer)
        ? `must be an import type: ${layer} takes nothing but types from ${importedLayer}`
        : `goes where ${layer} may not: ${importedLayer}`;
    }
  }
  return problemWithPart(importer, importedLayer, importedPart);
}

/**
 * @param {Importer} importer
 * @param {string} layer
 * @param {string} importedLayer
 * @param {boolean} typeOnly
 */
function mayImport({ isForTests }, layer, importedLayer, typeOnly) {
  const rules = layers[layer];
  if (rules?.values.includes(importedLayer)) return true;
  if ((typeOnly || isForTests) && rules?.typesOnly?.includes(importedLayer)) return true;
  if (isForTests && importedLayer === "platforms" && triedWithTheAdapters.includes(layer)) return true;
  if (isForTests && importedLayer === "trials" && usesTrialFixtures.includes(layer)) return true;
  // Adapters, and all layers above them, are tested against the sandbox.
  return isForTests && importedLayer === "sandbox" && triedAgainstTheSandbox.includes(layer);
}

/**
 * Features don't import each other, nor do adapters; only app (and a test) imports an adapter.
 * @param {Importer} importer
 * @param {string} importedLayer
 * @param {string} importedPart the folder or file below that layer
 */
function problemWithPart({ path, isForTests }, importedLayer, importedPart) {
  const [, layer, part] = path.split("/");
  const isSamePart = layer === importedLayer && part === importedPart;
  if (layer === "features" && importedLayer === "features" && !isSamePart) {
    return `reaches from one feature into another: ${importedPart}`;
  }
  if (importedLayer !== "platforms" || !adapters.includes(importedPart)) return undefined;
  if (isSamePart || layer === "app" || isForTests) return undefined;
  return `names an adapter, which only app may: ${importedPart}`;
}

/**
 * @param {Importer} importer
 * @param {string} layer
 * @param {string} target
 */
function problemWithPackage({ isForTests }, layer, target) {
  if (isForTests) return undefined;
  if (layer === "core") return "is a package: core imports nothing but itself";
  const isReact = /^(react|react-dom|@tanstack\/react-.*|react-.*)(\/|$)/.test(target);
  if (isReact && !withReact.includes(layer)) return `brings React into ${layer}`;
  return undefined;
}
