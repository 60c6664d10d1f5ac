import type { Issue } from "#core/issue.ts";
import { formatExample, formatName } from "./format-words.ts";
import { invisibleKindName } from "./invisible-words.ts";
import { countOf, listOf } from "./plural.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";

/** What is wrong, and where, in one short sentence without a full stop. */
export function issueSentence(issue: Issue): string {
  const cell = cellName(issue);
  switch (issue.code) {
    case "too-long": {
      const { bytes, byteLimit } = issue;
      return `${cell} is ${countOf(bytes - byteLimit, "byte")} too long (${bytes} of ${byteLimit})`;
    }
    case "empty-key":
      return "a value has no key";
    case "duplicate-key":
      return `key ${quotedKey(issue.key)} stands here twice`;
    case "lone-surrogate":
      return `${cell} has half a character at position ${issue.index + 1}, which can't be sent`;
    case "too-many-pairs": {
      const excess = countOf(issue.pairs - issue.pairLimit, "pair");
      return `${excess} too many (${issue.pairs} of ${issue.pairLimit})`;
    }
    case "outer-blank":
      return `${cell} ${BLANK_VERBS[issue.side]} with a blank`;
    case "invisible":
      return `${cell} has ${listOf(issue.kinds.map(invisibleKindName))} in it`;
    case "same-but-case":
      return `key ${quotedKey(issue.key)} and key ${quotedKey(issue.otherKey)} differ only in case`;
    case "look-alike":
      return `key ${quotedKey(issue.key)} looks like key ${quotedKey(issue.otherKey)}, but isn't the same`;
    case "not-nfc":
      return `${cell} has accents stored as separate characters (not NFC)`;
    case "looks-like-token":
      return `${cell} looks like an access token`;
    case "nearly-standard":
      return `${cell} is nearly the standard key ${quotedKey(issue.standardKey)}`;
    case "not-listed":
      return `${cell} isn't one of ${listOf(issue.values)}`;
    case "locked-key":
      return `${cell} is set by the platform itself`;
    case "many-characters":
      return `${cell} has ${issue.characters} characters, more than ${issue.characterLimit}`;
    case "template-missing":
      return `the template's ${issue.keys.length === 1 ? "key" : "keys"} ${listOf(issue.keys.map(quotedKey))} ${issue.keys.length === 1 ? "is" : "are"} missing`;
    case "template-empty":
      return `${cell} is empty, though the template requires the key`;
    case "template-unknown-key":
      return `${cell} isn't in the template`;
    case "template-value":
      return `${cell} isn't ${alternatives(issue.values)}, as the template wants`;
    case "template-pattern":
      return `${cell} doesn't have the form that the template wants`;
    case "template-format":
      return `${cell} isn't ${formatName(issue.format)}, as the template wants`;
    case "template-short":
      return `${cell} has ${countOf(issue.characters, "character")}, fewer than the template's ${issue.characterMinimum}`;
    case "template-long":
      return `${cell} has ${countOf(issue.characters, "character")}, more than the template's ${issue.characterLimit}`;
  }
}

/** What to do about it, in one sentence. */
export function issueAdvice(issue: Issue): string {
  switch (issue.code) {
    case "too-long":
      return `Shorten it by ${countOf(issue.bytes - issue.byteLimit, "byte")}.`;
    case "empty-key":
      return "Name the key, or empty the row.";
    case "duplicate-key":
      return "Rename or remove one of them.";
    case "lone-surrogate":
      return "Type the character again, or delete it.";
    case "too-many-pairs":
      return `Remove ${countOf(issue.pairs - issue.pairLimit, "pair")}.`;
    case "outer-blank":
      return "Delete the blank, unless it is meant.";
    case "invisible":
      return "Delete them, unless they are meant.";
    case "same-but-case":
    case "look-alike":
      return "Keep one spelling, unless two keys are meant.";
    case "not-nfc":
      return "Searches may miss it. Type it again to store it composed.";
    case "looks-like-token":
      return "Everybody who can see the object could use it. Remove it, unless it is none.";
    case "nearly-standard":
      return `Rename it to ${quotedKey(issue.standardKey)}, unless another field is meant.`;
    case "not-listed":
      return `Tools expect one of: ${issue.values.join(", ")}.`;
    case "locked-key":
      return `${issue.description}. The platform may set it again.`;
    case "many-characters":
      return "Shorten it: other programs may cut it there.";
    case "template-missing":
      return "Add them below, and fill in their values.";
    case "template-empty":
      return "Fill it in, or leave the row out: as it stands, an empty value is sent.";
    case "template-unknown-key":
      return issue.nearKey === undefined
        ? "Remove or rename it: the template allows no keys but its own."
        : `Rename it to ${quotedKey(issue.nearKey)}, if that is meant: the template allows no keys but its own.`;
    case "template-value":
      return `The template allows: ${issue.values.map((value) => quotedText(value)).join(", ")}.`;
    case "template-pattern":
      return `It has to match ${quotedText(issue.pattern, PATTERN_SHOWN)}.`;
    case "template-format":
      return `Write it as ${formatExample(issue.format)}.`;
    case "template-short":
      return `Characters count here, not bytes; ${countOf(issue.characterMinimum - issue.characters, "character")} more will do.`;
    case "template-long":
      return `Shorten it by ${countOf(issue.characters - issue.characterLimit, "character")}. Characters count here; the meter beside the value counts bytes.`;
  }
}

/** Why the submit waits: `1 issue to solve first`. */
export function blockingSentence(count: number): string {
  return `${countOf(count, "issue")} to solve first`;
}

/** `2 issues`, `no issues` */
export function issueCount(count: number): string {
  return count === 0 ? "no issues" : countOf(count, "issue");
}

/** The glyph beside an issue, so that its severity isn't colour alone. */
export function severityGlyph(severity: Issue["severity"]): string {
  return severity === "block" ? "●" : "▲";
}

/** For screen readers, in place of the glyph. */
export function severityWord(severity: Issue["severity"]): string {
  return severity === "block" ? "blocks the submit" : "warning";
}

const BLANK_VERBS = { start: "starts", end: "ends", both: "starts and ends" } as const;

function cellName({ place, key }: Issue): string {
  if (place === "draft") return "the draft";
  if (place.cell === "key") return `key ${quotedKey(key)}`;
  return key === "" ? "the value without a key" : `value of ${quotedKey(key)}`;
}

const PATTERN_SHOWN = 200;

/** What a text has to be: one value, or one of several. */
function alternatives(values: readonly string[]): string {
  const names = values.map((value) => quotedText(value));
  return names.length === 1 ? names.join("") : `one of ${listOf(names)}`;
}

/** Beside an issue about a text that is too long. */
export const WHAT_TO_CUT = "What to cut";
