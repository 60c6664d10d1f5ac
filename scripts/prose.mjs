// Checks what can be counted of the rules for prose in CONTRIBUTING.md: changelog, decisions, commit subjects, rule ids.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { problemsWithRuleIdsOf } from "./rule-ids.mjs";

const changelogWords = 20;
const decisionLine = 120;
const subjectLength = 72;
/** The first commit whose subject keeps the rule; older history stays as it is. */
const firstCheckedCommit = "79378ee";
const decisionParts = ["## Context", "## Decision", "## Consequences"];

/**
 * Bullets of a changelog that have too many words, or stand under no area.
 * @param {string} text
 * @returns {string[]}
 */
export function problemsInChangelog(text) {
  /** @type {string[]} */
  const problems = [];
  let area = "";
  for (const [index, line] of text.split("\n").entries()) {
    if (line.startsWith("## ")) area = "";
    if (line.startsWith("### ")) area = line;
    if (!line.startsWith("- ")) {
      if (/^\s+\S/.test(line)) problems.push(`CHANGELOG.md:${index + 1}: a change takes one line`);
      continue;
    }
    const words = line.slice(2).split(/\s+/).length;
    if (area === "") problems.push(`CHANGELOG.md:${index + 1}: a change stands under an area (###)`);
    if (words > changelogWords) {
      problems.push(`CHANGELOG.md:${index + 1}: ${words} words; at most ${changelogWords}`);
    }
  }
  return problems;
}

/**
 * What in a decision differs from the one format: numbered title, date, context, decision, consequences.
 * @param {string} name of its file: "0002-how-a-browser-is-found.md"
 * @param {string} text
 * @returns {string[]}
 */
export function problemsInDecision(name, text) {
  const lines = text.split("\n");
  const number = Number(name.slice(0, 4));
  const problems = decisionParts
    .filter((part) => !lines.includes(part))
    .map((part) => `${name}: "${part}" is missing`);
  if (!lines[0]?.startsWith(`# ${number}. `)) {
    problems.push(`${name}:1: the title begins with "# ${number}. "`);
  }
  if (!/^20\d\d-\d\d-\d\d/.test(lines[2] ?? "")) problems.push(`${name}:3: the date is missing`);
  // Rows of a table and addresses can't be broken.
  for (const [index, line] of lines.entries()) {
    if (line.length > decisionLine && !line.startsWith("|") && /\s/.test(line.trim())) {
      problems.push(`${name}:${index + 1}: ${line.length} characters; at most ${decisionLine}`);
    }
  }
  return problems;
}

/**
 * Decisions that share a number.
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export function sharedNumbers(names) {
  const numbers = names.map((name) => name.slice(0, 4));
  return names
    .filter((name, index) => numbers.indexOf(name.slice(0, 4)) !== index)
    .map((name) => `${name}: another decision has this number`);
}

/**
 * Commit subjects that are too long or end in a full stop.
 * @param {readonly string[]} subjects
 * @returns {string[]}
 */
export function problemsInSubjects(subjects) {
  return subjects
    .filter((subject) => subject.length > subjectLength || subject.endsWith("."))
    .map((subject) => `commit "${subject}": at most ${subjectLength} characters, no full stop`);
}

/** @param {string} root */
function subjectsSince(root) {
  const { status, stdout } = spawnSync("git", ["log", "--format=%s", `${firstCheckedCommit}..HEAD`], {
    cwd: root,
    encoding: "utf8",
  });
  // A copy without history, or a shallow one, has no subjects to check.
  return status === 0 ? stdout.split("\n").filter(Boolean) : [];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const decisions = readdirSync(`${root}docs/decisions`).sort();
  const problems = [
    ...problemsInChangelog(readFileSync(`${root}CHANGELOG.md`, "utf8")),
    ...decisions.flatMap((name) =>
      problemsInDecision(name, readFileSync(`${root}docs/decisions/${name}`, "utf8")),
    ),
    ...sharedNumbers(decisions),
    ...problemsInSubjects(subjectsSince(root)),
    ...problemsWithRuleIdsOf(root),
  ];
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
