import type { Limits } from "../object/limits.ts";
import type { Effect, WriteRule } from "../write/outcome.ts";
import { type Batch, type BatchColumn, codesDiffer, isWritable } from "./batch.ts";
import { blockedRows } from "./batch-lint.ts";
import { codeAt } from "./codes.ts";
import { ABSENT } from "./dictionary.ts";
import { changedRows } from "./row-changes.ts";

/** The effect on an object: none (`same`), a write, or the reason why it can't be written before something in it is changed. */
export type RowState = "same" | "changed" | "too-long" | "blocked" | "read-only";

/** The effects of a write of the whole batch in one write mode. */
export type BatchEffects = {
  /** Over all objects that would be written, by what happens to their keys. */
  readonly keys: Readonly<Record<Effect, number>>;
  /** Each object, and each id that has none, is in one of these. */
  readonly objects: Readonly<Record<RowState, number>> & {
    readonly notFound: number;
    readonly unreadable: number;
  };
  /** Objects of which any key is reset, or removed to no effect. */
  readonly reset: number;
  readonly ignored: number;
  /** By row: how many keys are reset, and how many removals are ignored. */
  readonly resetKeys: Uint32Array;
  readonly ignoredKeys: Uint32Array;
};

/** By row, what becomes of its object. */
export function rowStates(batch: Batch, limits: Limits): readonly RowState[] {
  const changed = changedRows(batch);
  const blocked = blockedRows(batch, limits);
  return batch.objects.map((object, row) => {
    const why = blocked.get(row);
    if (why) return why === "too-long" ? "too-long" : "blocked";
    if (changed[row] === 1) return "changed";
    return isWritable(object) ? "same" : "read-only";
  });
}

/**
 * The effects of writing the batch under a rule. An object without a change isn't written, not even by a replace that
 * would reset its keys; nor is one that something blocks.
 */
export function batchEffects(batch: Batch, states: readonly RowState[], rule: WriteRule): BatchEffects {
  const isWritten = Uint8Array.from(states, (state) => Number(state === "changed"));
  const keys: Record<Effect, number> = { added: 0, changed: 0, removed: 0, reset: 0, ignored: 0, stays: 0 };
  const resetKeys = new Uint32Array(states.length);
  const ignoredKeys = new Uint32Array(states.length);
  for (const column of batch.columns.values()) {
    const { base, now, dictionary } = column;
    const isReset = createResetTest(column, rule);
    for (let row = 0; row < isWritten.length; row += 1) {
      if (isWritten[row] === 0) continue;
      const from = codeAt(base, row);
      const to = base === now ? from : codeAt(now, row);
      let effect: Effect;
      if (from === to || !codesDiffer(dictionary, from, to)) {
        if (from === ABSENT) continue;
        effect = isReset(from) ? "reset" : "stays";
      } else effect = from === ABSENT ? "added" : to === ABSENT ? rule.removed : "changed";
      keys[effect] += 1;
      if (effect === "reset") resetKeys[row] = (resetKeys[row] ?? 0) + 1;
      if (effect === "ignored") ignoredKeys[row] = (ignoredKeys[row] ?? 0) + 1;
    }
  }
  return {
    keys,
    objects: { ...countStates(states), ...countUnreadable(batch) },
    reset: countFilled(resetKeys),
    ignored: countFilled(ignoredKeys),
    resetKeys,
    ignoredKeys,
  };
}

/** Does a rule reset a value that isn't touched? It is asked once for each value. */
function createResetTest({ key, dictionary }: BatchColumn, rule: WriteRule): (code: number) => boolean {
  const [UNKNOWN, STAYS, RESET] = [0, 1, 2];
  const known = new Uint8Array(dictionary.values.length).fill(UNKNOWN);
  return (code) => {
    if (known[code] === UNKNOWN) {
      const value = dictionary.values[code];
      known[code] = value !== undefined && rule.untouched(key, value) === "reset" ? RESET : STAYS;
    }
    return known[code] === RESET;
  };
}

function countStates(states: readonly RowState[]): Record<RowState, number> {
  const counts = { same: 0, changed: 0, "too-long": 0, blocked: 0, "read-only": 0 };
  for (const state of states) counts[state] += 1;
  return counts;
}

function countUnreadable({ unreadable }: Batch) {
  const notFound = unreadable.filter(({ why }) => why === "not-found").length;
  return { notFound, unreadable: unreadable.length - notFound };
}

function countFilled(counts: Uint32Array): number {
  return counts.reduce((sum, count) => sum + Number(count > 0), 0);
}
