import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";

const sourceFile = /\.(?:tsx?|m?js)$/;
/** First words that refer to something outside the comment. */
const opening =
  /^(?:it|they|them|that|those|what|whatever|who|whoever|whose|of|then|where|one(?= (?:that|which|who|whose|of|with|without|is|more|by)\b|[,.:;]))\b/i;

/**
 * Folders whose comments are still being rewritten, with the most such openings that they may have. Budgets only fall;
 * a folder that isn't listed has none.
 */
const budget = {
  "src/core/batch": 34,
  "src/core/paste": 16,
  "src/engine/draft": 12,
  "src/engine/work": 8,
  "src/features/edit": 11,
  "src/features/paste": 22,
  "src/features/review": 8,
  "src/platforms": 24,
  "src/sandbox": 10,
  "src/server/gateway": 16,
  "src/ui/sheet-grid": 15,
};

/** @typedef {{ path: string, line: number, word: string }} Opening */

/**
 * Comments that begin with a word such as "It", "Those" or "What", which makes sense only together with the code above.
 * @param {string} path
 * @param {string} text
 * @returns {Opening[]}
 */
export function dependentOpenings(path, text) {
  let endOfLast = -1;
  return parseSync(path, text).comments.flatMap(({ type, value, start, end }) => {
    const isContinued = type === "Line" && /^\n[ \t]*$/.test(text.slice(endOfLast, start)) && endOfLast >= 0;
    endOfLast = type === "Line" ? end : -1;
    if (isContinued) return [];
    const word = opening.exec(value.replace(/^[\s*]+/, ""))?.[0];
    return word === undefined ? [] : [{ path, line: text.slice(0, start).split("\n").length, word }];
  });
}

/**
 * Such comments in folders without a budget, and folders that exceed theirs. A file belongs to the longest folder of
 * the budget that contains it.
 * @param {readonly Opening[]} openings
 * @param {Readonly<Record<string, number>>} allowed
 * @returns {string[]}
 */
export function problemsWithOpenings(openings, allowed) {
  const folders = Object.keys(allowed).sort((one, other) => other.length - one.length);
  const found = new Map(folders.map((folder) => [folder, 0]));
  /** @type {string[]} */
  const problems = [];
  for (const { path, line, word } of openings) {
    const folder = folders.find((name) => path.startsWith(`${name}/`));
    if (folder === undefined) problems.push(`${path}:${line}: "${word}": a comment names its subject`);
    else found.set(folder, (found.get(folder) ?? 0) + 1);
  }
  for (const [folder, count] of found) {
    const most = allowed[folder] ?? 0;
    if (count > most)
      problems.push(`${folder}: ${count} comments begin with "It", "What" and the like; at most ${most}`);
  }
  return problems;
}

/**
 * @param {string} root the project's folder, ending with a slash
 * @returns {string[]}
 */
export function problemsWithOpeningsOf(root) {
  const openings = ["src", "scripts", "e2e", "bench"].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((path) => sourceFile.test(path))
      .sort()
      .flatMap((path) => dependentOpenings(path, readFileSync(`${root}${path}`, "utf8"))),
  );
  return problemsWithOpenings(openings, budget);
}
