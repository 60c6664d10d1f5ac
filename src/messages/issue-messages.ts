import type { Issue } from "#core/lint/issue.ts";
import type { IssueGroup } from "#core/lint/issue-groups.ts";
import { issuesText } from "./compiled/issues.ts";
import { formatExample, formatName } from "./format-messages.ts";
import { invisibleKindName } from "./invisible-messages.ts";
import { listOf } from "./list-messages.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";

/** The problem and its place, in one short sentence without a full stop. */
export function issueSentence(issue: Issue): string {
  const cell = cellName(issue);
  const key = quotedKey(issue.key);
  switch (issue.code) {
    case "too-long": {
      const { bytes, byteLimit } = issue;
      return issuesText("too-long", { cell, count: bytes - byteLimit, bytes, byteLimit });
    }
    case "empty-key":
      return issuesText("empty-key");
    case "duplicate-key":
      return issuesText("duplicate-key", { key });
    case "lone-surrogate":
      return issuesText("lone-surrogate", { cell, position: issue.index + 1 });
    case "too-many-pairs": {
      const { pairs, pairLimit } = issue;
      return issuesText("too-many-pairs", { count: pairs - pairLimit, pairs, pairLimit });
    }
    case "outer-blank":
      return issuesText("outer-blank", { cell, side: issue.side });
    case "invisible":
      return issuesText("invisible", { cell, kinds: listOf(issue.kinds.map(invisibleKindName)) });
    case "same-but-case":
    case "look-alike":
      return issuesText(issue.code, { key, otherKey: quotedKey(issue.otherKey) });
    case "nearly-standard":
      return issuesText("nearly-standard", { cell, standardKey: quotedKey(issue.standardKey) });
    case "not-listed":
      return issuesText("not-listed", { cell, values: listOf(issue.values) });
    case "many-characters": {
      const { characters, characterLimit } = issue;
      return issuesText("many-characters", { cell, characters, characterLimit });
    }
    case "template-missing": {
      const { keys } = issue;
      return issuesText("template-missing", { count: keys.length, keys: listOf(keys.map(quotedKey)) });
    }
    case "template-value": {
      const { values } = issue;
      return issuesText("template-value", { cell, count: values.length, values: listOf(quoted(values)) });
    }
    case "template-format":
      return issuesText("template-format", { cell, format: formatName(issue.format) });
    case "template-short": {
      const { characters, characterMinimum } = issue;
      return issuesText("template-short", { cell, characters, characterMinimum });
    }
    case "template-long": {
      const { characters, characterLimit } = issue;
      return issuesText("template-long", { cell, characters, characterLimit });
    }
    default:
      return issuesText(issue.code, { cell });
  }
}

/** Many issues of one kind, counted: `60 values end with a space`. A single one is said in full. */
export function groupSentence({ first, issues }: IssueGroup): string {
  const count = issues.length;
  if (count === 1) return issueSentence(first);
  const cells = first.place !== "draft" && first.place.cell === "key" ? "key" : "value";
  switch (first.code) {
    case "outer-blank":
      return issuesText("many-outer-blank", { cells, count, side: commonSide(issues) });
    case "too-long":
    case "invisible":
    case "not-nfc":
    case "looks-like-token":
    case "many-characters":
      return issuesText(`many-${first.code}`, { cells, count });
    case "empty-key":
    case "duplicate-key":
    case "nearly-standard":
    case "not-listed":
    case "locked-key":
    case "template-unknown-key":
    case "template-empty":
      return issuesText(`many-${first.code}`, { count });
    default:
      return issuesText("many-others", { first: issueSentence(first), count: count - 1 });
  }
}

/** The end of their texts at which a group's issues have spaces; both as soon as the issues differ. */
function commonSide(issues: readonly Issue[]): "start" | "end" | "both" {
  const sides = new Set(issues.flatMap((issue) => (issue.code === "outer-blank" ? [issue.side] : [])));
  const [side = "both"] = sides;
  return sides.size === 1 ? side : "both";
}

/** For screen readers, when texts have become too long. */
export function overLimitSentence(issues: readonly Issue[]): string {
  const [first] = issues;
  return issues.length === 1 && first
    ? issueSentence(first)
    : issuesText("over-limit-many", { count: issues.length });
}

/** For screen readers, when texts fit again that were too long. */
export function fitsSentence(issues: readonly Issue[]): string {
  const [first] = issues;
  return issues.length === 1 && first
    ? issuesText("fits-again", { cell: cellName(first) })
    : issuesText("fit-again-many", { count: issues.length });
}

/** Advice on how to mend an issue, in one sentence. */
export function issueAdvice(issue: Issue): string {
  switch (issue.code) {
    case "too-long":
      return issuesText("do-too-long", { count: issue.bytes - issue.byteLimit });
    case "too-many-pairs":
      return issuesText("do-too-many-pairs", { count: issue.pairs - issue.pairLimit });
    case "same-but-case":
      return issuesText("do-look-alike");
    case "nearly-standard":
      return issuesText("do-nearly-standard", { standardKey: quotedKey(issue.standardKey) });
    case "not-listed":
      return issuesText("do-not-listed", { values: issue.values.join(", ") });
    case "locked-key":
      return issuesText("do-locked-key", { description: issue.description });
    case "template-unknown-key":
      return issue.nearKey === undefined
        ? issuesText("do-template-unknown-key")
        : issuesText("do-near-key", { nearKey: quotedKey(issue.nearKey) });
    case "template-value":
      return issuesText("do-template-value", { values: quoted(issue.values).join(", ") });
    case "template-pattern":
      return issuesText("do-template-pattern", { pattern: quotedText(issue.pattern, PATTERN_SHOWN) });
    case "template-format":
      return issuesText("do-template-format", { example: formatExample(issue.format) });
    case "template-short":
      return issuesText("do-template-short", { count: issue.characterMinimum - issue.characters });
    case "template-long":
      return issuesText("do-template-long", { count: issue.characters - issue.characterLimit });
    default:
      return issuesText(`do-${issue.code}`);
  }
}

/** Why the submit isn't possible yet: `1 issue to solve first`. */
export function blockingSentence(count: number): string {
  return issuesText("to-solve-first", { count });
}

/** `2 issues`, `no issues` */
export function issueCount(count: number): string {
  return issuesText("count", { count });
}

/** The glyph of an issue's severity, so that colour isn't its only sign. */
export function severityGlyph(severity: Issue["severity"]): string {
  return severity === "block" ? "●" : "▲";
}

/** The severity in words, for screen readers. */
export function severityWord(severity: Issue["severity"]): string {
  return issuesText(`severity-${severity}`);
}

function cellName({ place, key }: Issue): string {
  if (place === "draft") return issuesText("cell-draft");
  if (place.cell === "key") return issuesText("cell-key", { key: quotedKey(key) });
  return key === "" ? issuesText("cell-nameless") : issuesText("cell-value", { key: quotedKey(key) });
}

const PATTERN_SHOWN = 200;

function quoted(values: readonly string[]): string[] {
  return values.map((value) => quotedText(value));
}
