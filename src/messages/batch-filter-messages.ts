import type { RowFilter } from "#core/batch/batch-filter.ts";
import { cellStateWord, objectStateWord } from "./batch-messages.ts";
import { batchText } from "./compiled/batch.ts";
import { listOf } from "./list-messages.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";

/** Names a filter by what the rows that it leaves have in common. */
export function filterName(filter: RowFilter): string {
  switch (filter.kind) {
    case "text":
      return quotedText(filter.text);
    case "value": {
      const key = quotedKey(filter.key);
      if (filter.text === undefined) return batchText("filter-absent", { key });
      return batchText("filter-value", { key, value: quotedText(filter.text) });
    }
    case "cell-state":
      return batchText("filter-cell-state", {
        key: quotedKey(filter.key),
        state: cellStateWord(filter.state, false),
      });
    case "state":
      return listOf(filter.states.map(objectStateWord));
    case "ids":
      return filter.picked.by === "issue"
        ? batchText("filter-issue", { key: quotedKey(filter.picked.key) })
        : batchText(`filter-${filter.picked.by}`);
  }
}
