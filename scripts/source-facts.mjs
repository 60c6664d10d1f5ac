import { parseSync, Visitor } from "vite";

/**
 * @typedef {object} Import
 * @property {string} target as written
 * @property {boolean} typeOnly
 * @property {number} line
 */
/** @typedef {{ name: string, line: number }} Named */
/** @typedef {{ imports: Import[], ambient: Named[], bindings: Named[], spoken: Named[] }} SourceFacts */

const ambientFunctions = new Set([
  "fetch",
  "setTimeout",
  "setInterval",
  "queueMicrotask",
  "requestAnimationFrame",
]);
/** Two words in a row, or one capitalised word as in a label; names of keyboard keys are excluded. */
const prose = /\p{L}{2,} \p{L}{2,}|^\s*\p{Lu}\p{Ll}+[….:]?\s*$/u;
const keyNames =
  /^(Enter|Escape|Tab|Home|End|Delete|Backspace|Control|Meta|Shift|Alt|Space|Dead|Process|Unidentified)$/;
const ambientMembers = new Set(["Date.now", "performance.now", "Math.random"]);

/**
 * The facts of a source file for the layer check: its imports, its calls of clocks, timers and networks, the
 * names that it declares, and texts that look like sentences for the user.
 * @param {string} path
 * @param {string} text
 * @returns {SourceFacts}
 */
export function readSourceFacts(path, text) {
  /** @type {SourceFacts} */
  const facts = { imports: [], ambient: [], bindings: [], spoken: [] };
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
  const addSpoken = (/** @type {any} */ node, /** @type {unknown} */ said) => {
    if (typeof said !== "string" || !prose.test(said) || keyNames.test(said.trim())) return;
    facts.spoken.push({ name: said.trim().replace(/\s+/g, " "), line: lineAt(node.start) });
  };
  /** @type {[number, number][]} What an error says to developers, and types. */
  const unsaid = [];
  const isSaid = (/** @type {any} */ node) =>
    unsaid.every(([start, end]) => node.start < start || node.end > end);
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
    JSXText: (node) => addSpoken(node, node.value),
    Literal: (node) => isSaid(node) && addSpoken(node, node.value),
    TemplateElement: (node) => isSaid(node) && addSpoken(node, node.value.cooked),
    TSLiteralType: (node) => unsaid.push([node.start, node.end]),
    NewExpression(node) {
      if (/Error$/.test(calledName(node.callee))) unsaid.push([node.start, node.end]);
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
