import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Batch } from "../src/core/batch/batch.ts";
import {
  applyOperation,
  type BatchDraft,
  createBatchDraft,
  redoOperation,
  undoOperation,
} from "../src/core/batch/batch-draft.ts";
import { batchEffects, rowStates } from "../src/core/batch/effects.ts";
import { facetOf } from "../src/core/batch/facet.ts";
import type { Operation } from "../src/core/batch/operation.ts";
import type { OperationTools } from "../src/core/batch/operation-run.ts";
import type { Snapshot } from "../src/core/object/snapshot.ts";
import type { WriteRule } from "../src/core/write/outcome.ts";
import { createFinder, isFinder } from "../src/engine/find/find-text.ts";
import { batchOfObjects, FEW_KEY, MANY_KEY, mapsOfObjects, OWN_KEY } from "./batch-subject.ts";
import { type Figure, figureOf } from "./figure.ts";

const ON = "100,000 objects × 50 keys";
const BYTES_IN_MB = 1_000_000;

const tools: OperationTools = {
  limits: { keyBytes: 100, valueBytes: 300 },
  replacerFor: (find) => {
    const found = createFinder(find);
    return isFinder(found) ? found : undefined;
  },
};

/** Many objects without a page: the memory of their data, and the processor's time of each thing that is done to all of them. */
export function measureBatch(rounds: number): readonly Figure[] {
  const { mapsMb, loops } = measureMaps(rounds);
  const [batch, batchMb] = measured(() => batchOfObjects());
  const draft = createBatchDraft(batch);
  const reference = { name: "a map for each object", samples: [mapsMb] };
  return [
    figureOf("memory of the data", ON, [batchMb], { unit: "MB", most: 160, reference }),
    ...verbs(batch.ids).map(({ name, operation }) =>
      figureOf(
        `column verb: ${name}`,
        ON,
        timesOf(rounds, () => applied(draft, operation)),
        operation.verb === "transform" && operation.keys[0] === FEW_KEY
          ? { most: 150, reference: { name: "over maps", samples: loops } }
          : { most: 150 },
      ),
    ),
    ...measureUndo(draft, rounds),
    ...measureLooks(draft, rounds),
    figureOf(
      "find and replace over 5,000,000 cells, plain",
      ON,
      timesOf(rounds, () => applied(draft, findInAll(batch))),
      { most: 250 },
    ),
  ];
}

/** The same data and one verb with a map for each object. What it needed is free again afterwards. */
function measureMaps(rounds: number): { readonly mapsMb: number; readonly loops: readonly number[] } {
  const [maps, mapsMb] = measured(() => mapsOfObjects());
  return { mapsMb, loops: timesOf(rounds, () => capitalsInMaps(maps, FEW_KEY)) };
}

function verbs(ids: readonly string[]): readonly { readonly name: string; readonly operation: Operation }[] {
  const find = { text: "s", isRegularExpression: false, isWholeCell: false, isCaseSensitive: true };
  return [
    { name: "set", operation: { verb: "set", key: FEW_KEY, value: "x", ids } },
    { name: "set where absent", operation: { verb: "set-where-absent", key: "new", value: "x", ids } },
    {
      name: "find and replace",
      operation: { verb: "find-replace", keys: [OWN_KEY], find, replacement: "S", ids },
    },
    { name: "transform", operation: { verb: "transform", keys: [FEW_KEY], transform: "upper-case", ids } },
    {
      name: "transform of own texts",
      operation: { verb: "transform", keys: [OWN_KEY], transform: "upper-case", ids },
    },
    { name: "fill down", operation: { verb: "fill-down", key: MANY_KEY, fills: "all", ids } },
    { name: "copy from", operation: { verb: "copy", from: OWN_KEY, key: "new", clash: "keep", ids } },
    {
      name: "compose",
      operation: { verb: "compose", key: "new", template: `{${OWN_KEY}}-{${FEW_KEY}}`, ids },
    },
    {
      name: "split",
      operation: {
        verb: "split",
        key: OWN_KEY,
        separator: "-",
        into: ["one", "two", "three"],
        clash: "keep",
        ids,
      },
    },
    { name: "rename", operation: { verb: "rename", key: OWN_KEY, newKey: "new", clash: "keep", ids } },
    { name: "remove", operation: { verb: "remove", keys: [MANY_KEY], ids } },
  ];
}

function measureUndo(draft: BatchDraft, rounds: number): readonly Figure[] {
  const done = applied(draft, findInAll(draft.batch));
  return [
    figureOf(
      "undo of 5,000,000 cells",
      ON,
      timesOf(rounds, () => undoOperation(done)),
      { most: 5 },
    ),
    figureOf(
      "redo of 5,000,000 cells",
      ON,
      timesOf(rounds, () => redoOperation(undoOperation(done))),
      { most: 5 },
    ),
  ];
}

function measureLooks(draft: BatchDraft, rounds: number): readonly Figure[] {
  const { batch } = applied(draft, { verb: "remove", keys: [MANY_KEY], ids: draft.batch.ids });
  const rule: WriteRule = { removed: "ignored", untouched: () => "stays" };
  return [
    figureOf(
      "facet of few values",
      ON,
      timesOf(rounds, () => facetOf(batch, FEW_KEY)),
      { most: 5 },
    ),
    figureOf(
      "facet of own texts",
      ON,
      timesOf(rounds, () => facetOf(batch, OWN_KEY)),
      { most: 5 },
    ),
    figureOf(
      "effects",
      ON,
      timesOf(rounds, () => batchEffects(batch, rowStates(batch, tools.limits), rule)),
    ),
  ];
}

/** A digit that stands in many texts of every column. */
function findInAll({ ids, columns }: Batch): Operation {
  const find = { text: "7", isRegularExpression: false, isWholeCell: false, isCaseSensitive: true };
  return { verb: "find-replace", keys: [...columns.keys()], find, replacement: "seven", ids };
}

function applied(draft: BatchDraft, operation: Operation): BatchDraft {
  const outcome = applyOperation(draft, operation, tools);
  if (outcome.kind === "problem")
    throw new Error(`The operation wasn't carried out: ${outcome.problem.kind}`);
  return outcome.draft;
}

function capitalsInMaps(objects: readonly Snapshot[], key: string): readonly ReadonlyMap<string, unknown>[] {
  return objects.map(({ metadata }) => {
    const value = metadata.get(key);
    return typeof value === "string" ? new Map(metadata).set(key, value.toUpperCase()) : metadata;
  });
}

/** The processor's time, all threads together: what else runs on the machine then counts for little. */
export function timesOf(rounds: number, deed: () => unknown): readonly number[] {
  const times: number[] = [];
  // The first round makes what is kept from then on, and lets the engine see what it runs.
  for (let round = 0; round <= rounds; round += 1) {
    const start = process.cpuUsage();
    deed();
    const { user, system } = process.cpuUsage(start);
    if (round > 0) times.push((user + system) / 1000);
  }
  return times;
}

/** What is made, and the memory that it takes, in megabytes. */
function measured<Made>(make: () => Made): readonly [Made, number] {
  const before = usedBytes();
  const made = make();
  return [made, (usedBytes() - before) / BYTES_IN_MB];
}

function usedBytes(): number {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  if (typeof collect === "function") for (let round = 0; round < 3; round += 1) collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
