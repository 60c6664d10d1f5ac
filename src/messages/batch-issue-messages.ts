import type { ColumnIssues } from "#core/batch/batch-lint.ts";
import type { Issue } from "#core/lint/issue.ts";
import { batchText } from "./compiled/batch.ts";
import { issueSentence } from "./issue-messages.ts";
import { quotedKey } from "./quoted-text.ts";

/** The issues of one kind in one column: `212 values of tissue end with a space`. A single one is said in full. */
export function columnIssueSentence({ key, code, cell, cells, values }: ColumnIssues): string {
  const first = values[0]?.issue;
  if (!first) return "";
  if (cell === "key") return batchText("key-issue", { issue: issueSentence(first), count: cells });
  if (cells === 1) return issueSentence(first);
  const named = { key: quotedKey(key), count: cells };
  switch (code) {
    case "outer-blank":
      return batchText("issue-outer-blank", { ...named, side: commonSide(values.map(({ issue }) => issue)) });
    case "too-long":
    case "invisible":
    case "not-nfc":
    case "looks-like-token":
    case "many-characters":
    case "not-listed":
      return batchText(`issue-${code}`, named);
    default:
      return batchText("issue-others", { first: issueSentence(first), count: cells - 1 });
  }
}

/** `57 objects lack tissue, which the template requires` */
export function missingKeySentence(key: string, objects: number): string {
  return batchText("issue-missing", { key: quotedKey(key), count: objects });
}

/** The end of their texts at which values have spaces; both as soon as they differ. */
function commonSide(issues: readonly Issue[]): "start" | "end" | "both" {
  const sides = new Set(issues.flatMap((issue) => (issue.code === "outer-blank" ? [issue.side] : [])));
  const [side = "both"] = sides;
  return sides.size === 1 ? side : "both";
}
