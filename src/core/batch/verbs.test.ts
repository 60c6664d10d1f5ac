import fc from "fast-check";
import { expect, test } from "vitest";
import { isForeign, type MetadataValue } from "../object/metadata.ts";
import { transformText } from "../text/text-transform.ts";
import { batchFromSnapshots } from "./add-objects.ts";
import { batchOf, doAll, done, operations, snapshots, TOOLS } from "./batch-arbitraries.ts";
import { applyOperation, createBatchDraft } from "./batch-draft.ts";
import type { ClashChoice, Operation } from "./operation.ts";
import { wantedOfRow } from "./row-changes.ts";
import { operationSteps, runOperation } from "./run-operation.ts";

/** One object as a plain map: the verbs once more, without columns and codes. */
type Plain = {
  readonly isWritable: boolean;
  readonly base: Map<string, MetadataValue>;
  readonly now: Map<string, MetadataValue>;
};

function writeText(now: Map<string, MetadataValue>, key: string, text: string): void {
  if (!isForeign(now.get(key))) now.set(key, text);
}

function mayPut(
  now: Map<string, MetadataValue>,
  key: string,
  value: MetadataValue,
  clash: ClashChoice,
): boolean {
  const before = now.get(key);
  if (before === undefined) return true;
  if (JSON.stringify(before) === JSON.stringify(value)) return false;
  return clash === "overwrite" && !isForeign(before);
}

function doPlainly(objects: ReadonlyMap<string, Plain>, step: Operation): void {
  if (step.verb === "write") {
    for (const { key, ids, texts } of step.columns) {
      for (const [index, id] of ids.entries()) {
        const { now, isWritable } = objects.get(id) ?? {};
        const text = texts[index];
        if (!now || !isWritable || text === undefined) continue;
        if (text === null) now.delete(key);
        else writeText(now, key, text);
      }
    }
    return;
  }
  let above: string | undefined;
  for (const id of new Set(step.ids)) {
    const object = objects.get(id);
    if (!object) continue;
    const { now, base, isWritable } = object;
    if (step.verb === "fill-down") {
      const here = now.get(step.key);
      const isFilled = step.fills === "all" || here === undefined || (step.fills === "blank" && here === "");
      if (above !== undefined && isFilled) {
        if (isWritable) writeText(now, step.key, above);
      } else if (typeof here === "string" && !(step.fills === "blank" && here === "")) above = here;
      continue;
    }
    if (isWritable) doToOne(now, base, step);
  }
}

function doToOne(
  now: Map<string, MetadataValue>,
  base: ReadonlyMap<string, MetadataValue>,
  step: Exclude<Operation, { verb: "write" | "fill-down" }>,
): void {
  switch (step.verb) {
    case "set":
      writeText(now, step.key, step.value);
      return;
    case "set-where-absent":
      if (!now.has(step.key)) now.set(step.key, step.value);
      return;
    case "set-where-present":
      if (now.has(step.key)) writeText(now, step.key, step.value);
      return;
    case "transform":
    case "find-replace":
    case "merge-values": {
      for (const key of step.verb === "merge-values" ? [step.key] : step.keys) {
        const text = now.get(key);
        if (typeof text !== "string") continue;
        if (step.verb === "transform") now.set(key, transformText(step.transform, text));
        else if (step.verb === "merge-values") now.set(key, step.values.includes(text) ? step.into : text);
        else now.set(key, TOOLS.replacerFor(step.find)?.replace(text, step.replacement) ?? text);
      }
      return;
    }
    case "copy": {
      const value = now.get(step.from);
      if (step.from === step.key || typeof value !== "string") return;
      if (mayPut(now, step.key, value, step.clash)) now.set(step.key, value);
      return;
    }
    case "rename": {
      const value = now.get(step.key);
      if (step.key === step.newKey || value === undefined) return;
      const isPut = mayPut(now, step.newKey, value, step.clash);
      if (isPut) now.set(step.newKey, value);
      const isThere = JSON.stringify(now.get(step.newKey)) === JSON.stringify(value);
      if (isPut || step.clash === "keep" || isThere) now.delete(step.key);
      return;
    }
    case "compose": {
      const needed = [...step.template.matchAll(/\{([abcd])\}/g)].map(([, key = ""]) => key);
      if (needed.some((key) => typeof now.get(key) !== "string")) return;
      const text = step.template
        .replace(/\{([abcd])\}/g, (_all, key: string) => String(now.get(key)))
        .replace("{{", "{")
        .replace("}}", "}");
      writeText(now, step.key, text);
      return;
    }
    case "split": {
      const value = now.get(step.key);
      if (typeof value !== "string" || !value.includes(step.separator)) return;
      const all = value.split(step.separator);
      const most = step.into.length;
      const parts =
        all.length > most ? [...all.slice(0, most - 1), all.slice(most - 1).join(step.separator)] : all;
      const isClash = (part: string, key: string) => now.has(key) && now.get(key) !== part;
      if (step.clash === "skip" && parts.some((part, at) => isClash(part, step.into[at] ?? ""))) return;
      for (const [at, part] of parts.entries()) {
        const key = step.into[at] ?? "";
        if (!isClash(part, key) || step.clash === "overwrite") writeText(now, key, part);
      }
      return;
    }
    case "remove":
      for (const key of step.keys) now.delete(key);
      return;
    case "revert":
      for (const key of step.keys) {
        const value = base.get(key);
        if (value === undefined) now.delete(key);
        else now.set(key, value);
      }
  }
}

test("[N8] [N9] [N10] [N11] every verb does to each object what it does to a plain map of its pairs", () => {
  fc.assert(
    fc.property(snapshots, operations, (objects, steps) => {
      const plain = new Map(
        objects.map(({ ref, access, metadata }): [string, Plain] => [
          ref.objectId,
          { isWritable: access.kind !== "read-only", base: new Map(metadata), now: new Map(metadata) },
        ]),
      );
      let draft = createBatchDraft(batchFromSnapshots(objects));
      for (const step of steps) {
        const outcome = applyOperation(draft, step, TOOLS);
        if (outcome.kind === "problem") continue;
        draft = outcome.draft;
        doPlainly(plain, step);
        const wanted = draft.batch.ids.map((id, row) => [id, wantedOfRow(draft.batch, row)]);
        expect(wanted).toEqual(Array.from(plain, ([id, { now }]) => [id, now]));
      }
    }),
    { numRuns: 400 },
  );
});

const IDS = ["o1", "o2", "o3", "o4"];
const NUMBER = { type: "number", json: "1" } as const;

test.each<[ClashChoice, Record<string, string>[]]>([
  ["keep", [{ new: "1" }, { new: "2" }, { new: "x" }, { new: "4" }]],
  ["overwrite", [{ new: "1" }, { new: "2" }, { new: "3" }, { new: "4" }]],
  ["skip", [{ new: "1" }, { new: "2" }, { old: "3", new: "x" }, { new: "4" }]],
])("[N10] a rename whose new key is there: %s", (clash, expected) => {
  const batch = batchOf({
    o1: { old: "1" },
    o2: { old: "2", new: "2" },
    o3: { old: "3", new: "x" },
    o4: { new: "4" },
  });
  const after = done(batch, { verb: "rename", key: "old", newKey: "new", clash, ids: IDS });
  expect(IDS.map((_id, row) => Object.fromEntries(wantedOfRow(after.batch, row)))).toEqual(expected);
  expect(after.count.clashes).toBe(1);
});

test("[N8] what isn't text is counted and left alone, moves with its key, and can be removed", () => {
  const batch = batchOf({ o1: { a: NUMBER, b: "x" }, o2: { a: "y", b: "x" } });
  const ids = ["o1", "o2"];
  const set = done(batch, { verb: "set", key: "a", value: "z", ids });
  expect([set.count.foreign, set.count.cells]).toEqual([1, 1]);
  expect(wantedOfRow(set.batch, 0).get("a")).toEqual(NUMBER);
  expect(done(batch, { verb: "copy", from: "a", key: "c", clash: "keep", ids }).count.foreign).toBe(1);
  const renamed = done(batch, { verb: "rename", key: "a", newKey: "c", clash: "keep", ids });
  expect(wantedOfRow(renamed.batch, 0)).toEqual(
    new Map<string, MetadataValue>([
      ["b", "x"],
      ["c", NUMBER],
    ]),
  );
  expect(wantedOfRow(done(batch, { verb: "remove", keys: ["a"], ids }).batch, 0).has("a")).toBe(false);
  const over = done(batch, { verb: "rename", key: "b", newKey: "a", clash: "overwrite", ids });
  expect([over.count.foreign, wantedOfRow(over.batch, 0).get("b")]).toEqual([1, "x"]);
});

test("[N11] an object that lacks a text for a compose or a split is counted and stays", () => {
  const batch = batchOf({ o1: { a: "1", b: "2" }, o2: { a: "1" }, o3: { a: "x-y" } });
  const composed = done(batch, { verb: "compose", key: "c", template: "{a}-{b}", ids: batch.ids });
  expect([composed.count.cells, composed.count.incomplete]).toEqual([1, 2]);
  expect(wantedOfRow(composed.batch, 0).get("c")).toBe("1-2");
  const split = done(batch, {
    verb: "split",
    key: "a",
    separator: "-",
    into: ["c", "d"],
    clash: "keep",
    ids: batch.ids,
  });
  expect([split.count.cells, split.count.incomplete]).toEqual([2, 2]);
});

test.each<[string, Operation]>([
  ["bad-template", { verb: "compose", key: "c", template: "{a", ids: [] }],
  ["bad-template", { verb: "compose", key: "c", template: "a}", ids: [] }],
  ["bad-template", { verb: "compose", key: "c", template: "{}", ids: [] }],
  ["nothing-to-split-by", { verb: "split", key: "a", separator: "", into: ["b"], clash: "keep", ids: [] }],
  ["same-key", { verb: "split", key: "a", separator: "-", into: ["b", "b"], clash: "keep", ids: [] }],
  ["same-key", { verb: "split", key: "a", separator: "-", into: ["a"], clash: "keep", ids: [] }],
])("an operation that can't be carried out says why: %s", (kind, step) => {
  expect(applyOperation(createBatchDraft(batchOf({})), step, TOOLS)).toMatchObject({ problem: { kind } });
});

test("[N12] a find and replace without a text, or with an expression that can't be used, does nothing and says so", () => {
  const draft = createBatchDraft(batchOf({ o1: { a: "x" } }));
  const find = { text: "", isRegularExpression: true, isWholeCell: false, isCaseSensitive: true };
  const step = { verb: "find-replace", keys: ["a"], replacement: "", ids: ["o1"] } as const;
  expect(applyOperation(draft, { ...step, find }, TOOLS)).toMatchObject({
    problem: { kind: "nothing-to-find" },
  });
  const broken = { ...step, find: { ...find, text: "(" } };
  expect(applyOperation(draft, broken, TOOLS)).toMatchObject({ problem: { kind: "bad-expression" } });
  expect(doAll(draft, [broken])).toBe(draft);
});

test("[N7] cells that get more bytes than fit are counted before they are written", () => {
  const batch = batchOf({ o1: { a: "1" }, o2: { a: "\u00e9\u00e9\u00e9\u00e9" } });
  expect(
    done(batch, { verb: "set", key: "a", value: "\u00e9\u00e9\u00e9x", ids: batch.ids }).count.tooLong,
  ).toBe(2);
  expect(
    done(batch, { verb: "set", key: "a", value: "\u00e9\u00e9\u00e9", ids: batch.ids }).count.tooLong,
  ).toBe(0);
  expect(
    done(batch, { verb: "set", key: "a key that is long", value: "x", ids: batch.ids }).count.tooLong,
  ).toBe(2);
});

test("[N7] a count over many texts comes in steps that leave time for other work", () => {
  const texts = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`o${index}`, { a: `x${index}` }]),
  );
  const batch = batchOf(texts);
  const find = { text: "x1", isRegularExpression: true, isWholeCell: false, isCaseSensitive: true };
  const operation = { verb: "find-replace", keys: ["a"], find, replacement: "y", ids: batch.ids } as const;
  let steps = 0;
  const running = operationSteps(batch, operation, TOOLS);
  let step = running.next();
  for (; !step.done; step = running.next()) steps += 1;
  expect(steps).toBeGreaterThan(10);
  expect(step.value).toEqual(runOperation(batch, operation, TOOLS));
});
