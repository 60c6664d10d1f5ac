import { parseSync, Visitor } from "vite";

/**
 * @typedef {object} Import
 * @property {string} target as written
 * @property {boolean} typeOnly
 * @property {number} line
 */
/** @typedef {{ name: string, line: number }} Named */
/** @typedef {{ imports: Import[], ambient: Named[], bindings: Named[] }} SourceFacts */

const ambientFunctions = new Set([
  "fetch",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "requestAnimationFrame",
]);
const ambientMembers = new Set(["Date.now", "performance.now", "Math.random"]);

/**
 * What the floor check wants to know of a source file: what it imports, which clocks, timers and networks it calls, and
 * which names it binds.
 * @param {string} path
 * @param {string} text
 * @returns {SourceFacts}
 */
export function readSourceFacts(path, text) {
  /** @type {SourceFacts} */
  const facts = { imports: [], ambient: [], bindings: [] };
  const lineAt = (/** @type {number} */ offset) => text.slice(0, offset).split("\n").length;
  const addImport = (/** @type {any} */ node, /** @type {boolean} */ typeOnly) => {
    if (typeof node.source?.value !== "string") return;
    facts.imports.push({ target: node.source.value, typeOnly, line: lineAt(node.start) });
  };
  const addBindings = (/** @type {any[]} */ patterns) => {
    for (const pattern of patterns) {
      for (const name of boundNames(pattern)) facts.bindings.push({ name, line: lineAt(pattern.start) });
    }
  };
  const addFunction = (/** @type {any} */ node) => addBindings(node.params);
  const { program } = parseSync(path, text);
  new Visitor({
    ImportDeclaration(node) {
      addImport(node, isTypeOnly(node.importKind, node.specifiers, "importKind"));
      addBindings(node.specifiers.map((specifier) => specifier.local));
    },
    ExportNamedDeclaration: (node) =>
      addImport(node, isTypeOnly(node.exportKind, node.specifiers, "exportKind")),
    ExportAllDeclaration: (node) => addImport(node, node.exportKind === "type"),
    ImportExpression: (node) => addImport(node, false),
    TSImportType: (node) => addImport(node, true),
    VariableDeclarator: (node) => addBindings([node.id]),
    FunctionDeclaration: addFunction,
    FunctionExpression: addFunction,
    ArrowFunctionExpression: addFunction,
    CallExpression(node) {
      const name = calledName(node.callee);
      if (ambientFunctions.has(name) || ambientMembers.has(name)) {
        facts.ambient.push({ name: `${name}()`, line: lineAt(node.start) });
      }
    },
    NewExpression(node) {
      if (calledName(node.callee) !== "Date" || node.arguments.length > 0) return;
      facts.ambient.push({ name: "new Date()", line: lineAt(node.start) });
    },
  }).visit(program);
  return facts;
}

/**
 * @param {string | undefined} kind of the whole statement
 * @param {readonly any[]} specifiers
 * @param {"importKind" | "exportKind"} property
 */
function isTypeOnly(kind, specifiers, property) {
  if (kind === "type") return true;
  return specifiers.length > 0 && specifiers.every((specifier) => specifier[property] === "type");
}

/** @param {any} callee @returns {string} */
function calledName(callee) {
  if (callee.type === "Identifier") return callee.name;
  if (callee.type !== "MemberExpression" || callee.computed) return "";
  const owner = calledName(callee.object);
  return owner === "globalThis" ? callee.property.name : `${owner}.${callee.property.name}`;
}

/** @param {any} pattern @returns {string[]} */
function boundNames(pattern) {
  switch (pattern?.type) {
    case "Identifier":
      return [pattern.name];
    case "ObjectPattern":
      return pattern.properties.flatMap((/** @type {any} */ part) => boundNames(part.value ?? part));
    case "ArrayPattern":
      return pattern.elements.flatMap(boundNames);
    case "AssignmentPattern":
      return boundNames(pattern.left);
    case "RestElement":
      return boundNames(pattern.argument);
    default:
      return [];
  }
}
