import {
  countBroughtBack,
  countPairs,
  type Draft,
  isPair,
  isRestored,
  isTouched,
  type Row,
} from "../draft/draft.ts";
import type { CellName } from "../draft/edit.ts";
import type { Limits } from "../object/limits.ts";
import { isForeign } from "../object/metadata.ts";
import { invisibleKinds, isPlainText } from "../text/invisible.ts";
import { isTokenShape, looksLikeToken } from "../text/token-shape.ts";
import { loneSurrogateIndex, utf8Length } from "../text/utf8.ts";
import type { Issue, IssueProblem } from "./issue.ts";
import { lintKeys } from "./lint-keys.ts";

/** Finds the issues of a draft. Results are cached for unchanged rows, so a stroke costs one row. */
export type Linter = (draft: Draft) => readonly Issue[];

const NO_ISSUES: readonly Issue[] = [];
const DIGEST_KEY = /md5|sha|hash|digest|checksum|etag|crc|uuid|guid/i;

export function createLinter(limits: Limits): Linter {
  const ofRow = new WeakMap<Row, readonly Issue[]>();
  const ofKeys = lintKeys();
  return (draft) => {
    const issues: Issue[] = [];
    const fromKeys = ofKeys(draft.rows);
    for (const row of draft.rows) {
      let own = ofRow.get(row);
      if (!own) {
        own = lintRow(row, limits);
        ofRow.set(row, own);
      }
      if (own.length > 0) issues.push(...own);
      const shared = fromKeys.get(row.id);
      if (shared) issues.push(shared);
    }
    issues.push(...lintCount(draft, limits));
    return issues;
  };
}

/**
 * Too many pairs block, unless the object had as many before: then the user must be able to reduce them, or
 * to undo.
 */
function lintCount(draft: Draft, { pairs: pairLimit }: Limits): readonly Issue[] {
  const pairs = countPairs(draft);
  if (pairLimit === undefined || pairs <= pairLimit) return NO_ISSUES;
  const known = draft.base.metadata.size + countBroughtBack(draft);
  const severity = pairs > known ? "block" : "warn";
  return [{ code: "too-many-pairs", pairs, pairLimit, severity, place: "draft", key: "" }];
}

/**
 * The issues of a row by itself. A pair that the platform already holds only warns, since a merge doesn't
 * send it and a replace sends it unchanged. A pair that the object held before an undone submit only warns
 * too.
 */
export function lintRow(row: Row, limits: Limits): readonly Issue[] {
  if (!isPair(row)) return NO_ISSUES;
  const issues: Issue[] = [];
  const blocking = isTouched(row) && !isRestored(row) ? "block" : "warn";
  const add = (cell: CellName, severity: Issue["severity"], problem: IssueProblem) =>
    issues.push({ ...problem, severity, place: { rowId: row.id, cell }, key: row.key });

  if (row.key === "") add("key", blocking, { code: "empty-key" });
  const texts: [CellName, string, number][] = [["key", row.key, limits.keyBytes]];
  if (!isForeign(row.value)) texts.push(["value", row.value, limits.valueBytes]);
  for (const [cell, text, byteLimit] of texts) {
    const bytes = utf8Length(text);
    if (bytes > byteLimit) add(cell, blocking, { code: "too-long", bytes, byteLimit });
    if (isPlainText(text)) continue;
    const index = loneSurrogateIndex(text);
    if (index >= 0) add(cell, blocking, { code: "lone-surrogate", index });
    for (const problem of textWarnings(text)) add(cell, "warn", problem);
  }
  if (!isForeign(row.value) && looksLikeToken(row.value) && !DIGEST_KEY.test(row.key)) {
    add("value", isTokenShape(row.value) ? blocking : "warn", { code: "looks-like-token" });
  }
  return issues.length > 0 ? issues : NO_ISSUES;
}

function* textWarnings(text: string): Generator<IssueProblem> {
  const startsBlank = /^\s/.test(text);
  const endsBlank = /\s$/.test(text);
  if (startsBlank || endsBlank) {
    yield { code: "outer-blank", side: startsBlank && endsBlank ? "both" : startsBlank ? "start" : "end" };
  }
  const kinds = invisibleKinds(text);
  if (kinds.length > 0) yield { code: "invisible", kinds };
  if (text.normalize("NFC") !== text) yield { code: "not-nfc" };
}
