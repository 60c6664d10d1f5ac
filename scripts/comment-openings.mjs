import { readdirSync, readFileSync } from "node:fs";
import { parseSync } from "vite";

const sourceFile = /\.(?:tsx?|m?js)$/;
/** First words that refer to something outside the comment. */
const opening =
  /^(?:it|they|them|that|those|what|whatever|who|whoever|whose|of|then|where|one(?= (?:that|which|who|whose|of|with|without|is|more|by)\b|[,.:;]))\b/i;

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
 * All such comments of the project, as sentences.
 * @param {string} root the project's folder, ending with a slash
 * @returns {string[]}
 */
export function problemsWithOpeningsOf(root) {
  return ["src", "scripts", "e2e", "bench"].flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((path) => sourceFile.test(path))
      .sort()
      .flatMap((path) => dependentOpenings(path, readFileSync(`${root}${path}`, "utf8")))
      .map(({ path, line, word }) => `${path}:${line}: "${word}": a comment names its subject`),
  );
}
