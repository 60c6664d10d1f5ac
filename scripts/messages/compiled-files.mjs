import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { compileMessages } from "./message-code.mjs";

/** Where the texts are written by people, and where their compiled form is. */
export const messagesFolder = "src/messages";
export const compiledFolder = `${messagesFolder}/compiled`;

/** English comes with the code that uses it, a topic at a time; every other language is one file, fetched when chosen. */
const others = [{ code: "de", name: "german" }];

/**
 * The compiled form of all .ftl files: file name within `compiledFolder`, and content.
 * @param {string} root the project's folder
 * @returns {Map<string, string>}
 */
export function compiledFiles(root) {
  const topics = topicsIn(root, "en");
  /** @type {Map<string, string>} */
  const files = new Map();
  for (const topic of topics) files.set(`${topic}.ts`, englishFile(root, topic));
  for (const { code, name } of others) files.set(`${code}.ts`, translationFile(root, code, name));
  return files;
}

/**
 * Names of compiled files that differ from what the .ftl files make, are missing, or have no .ftl file any more.
 * @param {string} root
 * @returns {string[]}
 */
export function staleFiles(root) {
  const files = compiledFiles(root);
  const existing = readdirSync(`${root}/${compiledFolder}`);
  const changed = [...files.keys()].filter(
    (name) =>
      !existing.includes(name) ||
      readFileSync(`${root}/${compiledFolder}/${name}`, "utf8") !== files.get(name),
  );
  return [...changed, ...existing.filter((name) => !files.has(name))].sort();
}

/**
 * Brings the compiled files up to date.
 * @param {string} root
 * @returns {string[]} the names of those that were written or deleted
 */
export function writeCompiledFiles(root) {
  const files = compiledFiles(root);
  const stale = staleFiles(root);
  for (const name of stale) {
    const path = `${root}/${compiledFolder}/${name}`;
    const content = files.get(name);
    if (content === undefined) rmSync(path);
    else writeFileSync(path, content);
  }
  return stale;
}

/**
 * @param {string} root
 * @param {string} language
 * @returns {string[]}
 */
function topicsIn(root, language) {
  return readdirSync(`${root}/${messagesFolder}/${language}`)
    .filter((name) => name.endsWith(".ftl"))
    .map((name) => name.slice(0, -".ftl".length))
    .sort();
}

/**
 * @param {string} root
 * @param {string} language
 * @param {string} topic
 */
function messagesOf(root, language, topic) {
  const path = `${messagesFolder}/${language}/${topic}.ftl`;
  return compileMessages(path, readFileSync(`${root}/${path}`, "utf8"));
}

/**
 * @param {string} root
 * @param {string} topic
 */
function englishFile(root, topic) {
  const entries = messagesOf(root, "en", topic).map(({ id, code }) => `  ${JSON.stringify(id)}: ${code},`);
  return [
    `// Compiled from src/messages/en/${topic}.ftl by "npm run messages". Change that file, not this one.`,
    importLine(entries, ["topic"]),
    "",
    `export const ${functionName(topic)} = topic(${JSON.stringify(topic)}, {`,
    ...entries,
    "});",
    "",
  ].join("\n");
}

/**
 * @param {string} root
 * @param {string} language
 * @param {string} name
 */
function translationFile(root, language, name) {
  const topics = topicsIn(root, language);
  const entries = topics.flatMap((topic) => [
    `  ${JSON.stringify(topic)}: {`,
    ...messagesOf(root, language, topic).map(({ id, code }) => `    ${JSON.stringify(id)}: ${code},`),
    "  },",
  ]);
  const english = topicsIn(root, "en");
  return [
    `// Compiled from src/messages/${language}/*.ftl by "npm run messages". Change those files, not this one.`,
    ...english.map((topic) => `import type { ${functionName(topic)} } from "./${topic}.ts";`),
    importLine(entries, ["type Translation"]),
    "",
    "type Translations = {",
    ...english.map(
      (topic) => `  readonly ${JSON.stringify(topic)}: Translation<typeof ${functionName(topic)}>;`,
    ),
    "};",
    "",
    `export const ${name}: Translations = {`,
    ...entries,
    "};",
    "",
  ].join("\n");
}

/**
 * @param {readonly string[]} entries
 * @param {readonly string[]} always names that are imported in any case
 */
function importLine(entries, always) {
  const code = entries.join("\n");
  const types = [
    ...(code.includes("format: Format") ? ["type Format"] : []),
    ...(code.includes("exts: Texts<") ? ["type Texts"] : []),
  ];
  return `import { ${[...types, ...always].join(", ")} } from "../topic.ts";`;
}

/**
 * `code-points` is used through `codePointsText`.
 * @param {string} topic
 */
function functionName(topic) {
  return `${topic.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase())}Text`;
}
