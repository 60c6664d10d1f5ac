import type { Issue } from "../lint/issue.ts";
import { cellText } from "../object/metadata.ts";
import { smallLetters } from "../text/small-letters.ts";
import type { Batch, CellState } from "./batch.ts";
import { cellState } from "./batch.ts";
import { codeAt } from "./codes.ts";
import { ABSENT, codeOfValue } from "./dictionary.ts";
import type { RowState } from "./effects.ts";

/** The condition that every row on the screen meets. */
export type RowFilter =
  /** Exactly this text under a key; undefined: without the key. */
  | { readonly kind: "value"; readonly key: string; readonly text: string | undefined }
  | { readonly kind: "cell-state"; readonly key: string; readonly state: CellState }
  | { readonly kind: "state"; readonly states: readonly RowState[] }
  /** In the name of the object or in any of its values, in whatever case. */
  | { readonly kind: "text"; readonly text: string }
  /** Objects that were picked by something that no other filter knows. */
  | { readonly kind: "ids"; readonly ids: ReadonlySet<string>; readonly picked: PickedBy };

/** How objects were picked: what a write would do to their keys, or an issue of a column's values or of its key. */
export type PickedBy =
  | { readonly by: "reset" | "ignored" }
  | { readonly by: "issue"; readonly key: string; readonly code: Issue["code"] };

/** The rows that pass all filters, in their order. `states`: by row, see `rowStates`. */
export function filterRows(
  batch: Batch,
  filters: readonly RowFilter[],
  states: readonly RowState[],
): Uint32Array {
  const passes = new Uint8Array(batch.objects.length).fill(1);
  for (const filter of filters) narrow(passes, batch, filter, states);
  return Uint32Array.from(passes.keys()).filter((row) => passes[row] === 1);
}

function narrow(passes: Uint8Array, batch: Batch, filter: RowFilter, states: readonly RowState[]): void {
  const keep = rowTest(batch, filter, states);
  for (let row = 0; row < passes.length; row += 1) if (passes[row] === 1 && !keep(row)) passes[row] = 0;
}

function rowTest(batch: Batch, filter: RowFilter, states: readonly RowState[]): (row: number) => boolean {
  switch (filter.kind) {
    case "value": {
      const column = batch.columns.get(filter.key);
      const { text } = filter;
      const code = text === undefined ? ABSENT : column && codeOfValue(column.dictionary, text);
      return (row) => code !== undefined && codeAt(column?.now ?? [], row) === code;
    }
    case "cell-state":
      return (row) => cellState(batch, row, filter.key) === filter.state;
    case "state": {
      const wanted = new Set(filter.states);
      return (row) => wanted.has(states[row] ?? "same");
    }
    case "text":
      return textTest(batch, filter.text);
    case "ids":
      return (row) => filter.ids.has(batch.ids[row] ?? "");
  }
}

/** Each distinct value is looked into once. */
function textTest({ columns, objects }: Batch, text: string): (row: number) => boolean {
  const wanted = smallLetters(text);
  const contains = (other: string) => smallLetters(other).includes(wanted);
  const known = Array.from(columns.values(), ({ now, dictionary }) => ({
    now,
    values: dictionary.values,
    found: new Int8Array(dictionary.values.length),
  }));
  return (row) => {
    if (contains(objects[row]?.name ?? "")) return true;
    return known.some(({ now, values, found }) => {
      const code = codeAt(now, row);
      const value = values[code];
      if (value === undefined) return false;
      if (found[code] === 0) found[code] = contains(cellText(value)) ? 1 : -1;
      return found[code] === 1;
    });
  };
}
