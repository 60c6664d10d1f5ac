import { parse } from "@fluent/syntax";

/**
 * @typedef {object} CompiledMessage
 * @property {string} id
 * @property {readonly string[]} variables the names of its variables, sorted
 * @property {string} code an expression of TypeScript: a text, or a function of the variables' texts
 */

/**
 * The messages of one .ftl file as expressions of TypeScript. Throws at what isn't Fluent, or is a part of Fluent that
 * these messages do without (terms, attributes, references to other messages).
 * @param {string} path of the file, for errors
 * @param {string} ftl
 * @returns {CompiledMessage[]}
 */
export function compileMessages(path, ftl) {
  const { body } = parse(ftl, {});
  const messages = body.flatMap((/** @type {any} */ entry) => {
    if (/Comment$/.test(entry.type)) return [];
    if (entry.type !== "Message") {
      const text = ftl.slice(entry.span.start, entry.span.end).split("\n", 1)[0];
      throw new Error(`${path}: this is no message of Fluent, or not one that is supported: ${text}`);
    }
    try {
      return [compileMessage(entry)];
    } catch (error) {
      throw new Error(`${path}: ${entry.id.name}: ${error instanceof Error ? error.message : error}`);
    }
  });
  const ids = messages.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw new Error(`${path}: ${repeated} is defined twice`);
  return messages;
}

/**
 * @param {any} message a node of Fluent's syntax tree
 * @returns {CompiledMessage}
 */
function compileMessage({ id, value, attributes }) {
  if (attributes.length > 0) throw new Error("attributes aren't supported");
  if (value === null) throw new Error("it has no text");
  /** @type {Uses} */
  const uses = { variables: new Set(), isFormatted: false };
  const code = patternCode(value, uses);
  const variables = [...uses.variables].sort();
  if (variables.length === 0) return { id: id.name, variables, code };
  const names = variables.map((name) => JSON.stringify(name)).join(" | ");
  const texts = code.includes("texts.") ? "texts" : "_texts";
  const parameters = `${texts}: Texts<${names}>${uses.isFormatted ? ", format: Format" : ""}`;
  return { id: id.name, variables, code: `(${parameters}) => ${code}` };
}

/** @typedef {{ variables: Set<string>, isFormatted: boolean }} Uses what a message needs, gathered while it is compiled */

/**
 * @param {any} pattern
 * @param {Uses} uses
 * @returns {string}
 */
function patternCode({ elements }, uses) {
  if (elements.every((/** @type {any} */ element) => element.type === "TextElement")) {
    return JSON.stringify(elements.map((/** @type {any} */ element) => element.value).join(""));
  }
  const [first] = elements;
  if (elements.length === 1) return expressionCode(first.expression, uses);
  const pieces = elements.map((/** @type {any} */ element) =>
    element.type === "TextElement"
      ? element.value.replace(/[\\`]|\$\{/g, "\\$&")
      : `\${${expressionCode(element.expression, uses)}}`,
  );
  return `\`${pieces.join("")}\``;
}

/**
 * @param {any} expression
 * @param {Uses} uses
 * @returns {string}
 */
function expressionCode(expression, uses) {
  switch (expression.type) {
    case "StringLiteral":
      return JSON.stringify(expression.parse().value);
    case "VariableReference":
      return `texts.${variableName(expression, uses)}`;
    case "FunctionReference":
      return numberCode(expression, uses);
    case "SelectExpression":
      return choiceCode(expression, uses);
    default:
      throw new Error(`${expression.type} isn't supported`);
  }
}

/**
 * @param {any} reference
 * @param {Uses} uses
 * @returns {string}
 */
function variableName(reference, uses) {
  const { name } = reference.id;
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) throw new Error(`a variable is named in camelCase, unlike $${name}`);
  uses.variables.add(name);
  return name;
}

/** The options of Intl.NumberFormat that a message may use, with their values. */
const numberOptions = new Map([
  [
    "minimumFractionDigits",
    new Map([
      ["1", "1"],
      ["2", "2"],
    ]),
  ],
]);

/**
 * `NUMBER($size, minimumFractionDigits: 1)`.
 * @param {any} call
 * @param {Uses} uses
 * @returns {string}
 */
function numberCode({ id, arguments: { positional, named } }, uses) {
  const [value, ...others] = positional;
  if (id.name !== "NUMBER" || value?.type !== "VariableReference" || others.length > 0) {
    throw new Error("the only supported function is NUMBER of a variable");
  }
  const options = named.map((/** @type {any} */ option) => {
    const code = numberOptions.get(option.name.name)?.get(option.value.value);
    if (code === undefined) throw new Error(`${option.name.name}: ${option.value.value} isn't supported`);
    return `${option.name.name}: ${code}`;
  });
  uses.isFormatted = true;
  return `format.number("${variableName(value, uses)}", { ${options.join(", ")} })`;
}

/**
 * `{ $count -> [one] … *[other] … }`. The case of an exact number has to come before those of plural categories, since
 * the compiled form looks for it first.
 * @param {any} expression
 * @param {Uses} uses
 * @returns {string}
 */
function choiceCode({ selector, variants }, uses) {
  if (selector.type !== "VariableReference") throw new Error("only variables choose between variants");
  const isNumber = variants.map((/** @type {any} */ { key }) => key.type === "NumberLiteral");
  if (isNumber.lastIndexOf(true) > isNumber.indexOf(false) && isNumber.includes(false)) {
    throw new Error("variants of exact numbers come first");
  }
  uses.isFormatted = true;
  const name = variableName(selector, uses);
  const cases = variants.map((/** @type {any} */ { key, value }) => {
    return `${JSON.stringify(variantKey(key))}: ${patternCode(value, uses)}`;
  });
  const fallback = variants.find((/** @type {any} */ variant) => variant.default);
  return `format.choose("${name}", { ${cases.join(", ")} }, ${JSON.stringify(variantKey(fallback.key))})`;
}

/** @param {any} key */
function variantKey(key) {
  return key.type === "NumberLiteral" ? String(Number(key.value)) : key.name;
}
