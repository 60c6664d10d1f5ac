import { readdirSync, readFileSync } from "node:fs";

const definition = /^- \*\*([A-Z]+\d+)\*\* /;
const section = /^## ([A-Z]+): /;
const citedRule = /\[([A-Z]{1,2}\d{1,2})\]/g;
const citedFault = /\bF-[A-Z]\d\d\b/g;
const testFile = /\.(test|spec)\.tsx?$/;

/** @typedef {{ path: string, text: string }} File */

/**
 * Rules of SPEC.md that are defined twice, filed under another letter, or cited by no test; and citations in tests of
 * rules and faults that don't exist.
 * @param {string} spec the text of src/core/SPEC.md
 * @param {readonly string[]} faultIds as faults.json has them, without "F-"
 * @param {readonly File[]} tests
 * @returns {string[]}
 */
export function problemsWithRuleIds(spec, faultIds, tests) {
  const { defined, problems } = readDefinitions(spec);
  const faults = new Set(faultIds.map((id) => `F-${id}`));
  /** @type {Set<string>} */
  const cited = new Set();
  for (const { path, text } of tests) {
    for (const [, id = ""] of text.matchAll(citedRule)) {
      cited.add(id);
      if (!defined.has(id)) problems.push(`${path}: [${id}] isn't defined in SPEC.md`);
    }
    for (const [id] of text.matchAll(citedFault)) {
      if (!faults.has(id)) problems.push(`${path}: ${id} isn't in faults.json`);
    }
  }
  const uncited = [...defined].filter((id) => !cited.has(id));
  return [...problems, ...uncited.map((id) => `SPEC.md: no test cites [${id}]`)];
}

/** @param {string} spec */
function readDefinitions(spec) {
  /** @type {string[]} */
  const problems = [];
  /** @type {Set<string>} */
  const defined = new Set();
  /** @type {Set<string>} */
  const letters = new Set();
  let letter = "";
  for (const [index, line] of spec.split("\n").entries()) {
    const heading = section.exec(line)?.[1];
    if (heading !== undefined) {
      if (letters.has(heading))
        problems.push(`SPEC.md:${index + 1}: another section has the letter ${heading}`);
      letters.add(heading);
      letter = heading;
    }
    const id = definition.exec(line)?.[1];
    if (id === undefined) continue;
    if (defined.has(id)) problems.push(`SPEC.md:${index + 1}: ${id} is defined twice`);
    if (id.replace(/\d+$/, "") !== letter) problems.push(`SPEC.md:${index + 1}: ${id} is under "${letter}"`);
    defined.add(id);
  }
  return { defined, problems };
}

/**
 * The same for a project's folder.
 * @param {string} root ends in "/"
 * @returns {string[]}
 */
export function problemsWithRuleIdsOf(root) {
  const tests = ["src", "e2e", "scripts", "bench"]
    .flatMap((folder) =>
      readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" }).map(
        (name) => `${folder}/${name}`,
      ),
    )
    .filter((path) => testFile.test(path) && path !== "scripts/rule-ids.test.ts")
    .map((path) => ({ path, text: readFileSync(`${root}${path}`, "utf8") }));
  const { faults } = JSON.parse(readFileSync(`${root}src/trials/faults/faults.json`, "utf8"));
  const ids = faults.map((/** @type {{ id: string }} */ { id }) => id);
  return problemsWithRuleIds(readFileSync(`${root}src/core/SPEC.md`, "utf8"), ids, tests);
}
