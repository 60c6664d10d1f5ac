import fc from "fast-check";
import { expect, test } from "vitest";
import { addObjects, createBatch } from "#core/batch/add-objects.ts";
import { wantedAt } from "#core/batch/batch.ts";
import { applyOperation, createBatchDraft } from "#core/batch/batch-draft.ts";
import type { OperationTools } from "#core/batch/operation-run.ts";
import { createFinder, isFinder } from "./find-text.ts";

const tools: OperationTools = {
  limits: { keyBytes: 100, valueBytes: 700 },
  replacerFor: (find) => {
    const found = createFinder(find);
    return isFinder(found) ? found : undefined;
  },
};

const part = fc.constantFrom(
  "a",
  "A",
  "-",
  "\u00e9",
  "e\u0301",
  "$&",
  ".",
  "\ud83d\ude00",
  "\ud83d",
  "\ude00",
  "\u017f",
  "s",
);
const text = fc.array(part, { maxLength: 5 }).map((parts) => parts.join(""));

test("[N12] a find and replace over many objects gives of each text what the editor's finder gives", () => {
  const find = fc.record({
    text: fc.oneof(text, fc.constantFrom("a|-", "^.", "(a)(-)")),
    isRegularExpression: fc.boolean(),
    isWholeCell: fc.boolean(),
    isCaseSensitive: fc.boolean(),
  });
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 6 }),
      find,
      fc.oneof(text, fc.constant("$1")),
      (texts, wanted, put) => {
        const finder = createFinder(wanted);
        fc.pre(isFinder(finder));
        const batch = addObjects(
          createBatch(),
          texts.map((value, index) => ({
            ref: { connection: "sandbox", objectId: `o${index}` },
            name: "object",
            objectClass: "file",
            access: { kind: "writable" },
            metadata: new Map([["a", value]]),
            describedAtMs: 0,
          })),
        );
        const outcome = applyOperation(
          createBatchDraft(batch),
          { verb: "find-replace", keys: ["a"], find: wanted, replacement: put, ids: batch.ids },
          tools,
        );
        if (outcome.kind === "problem" || !isFinder(finder)) throw new Error("The finder was refused.");
        const { batch: after } = outcome.draft;
        expect(texts.map((_text, row) => wantedAt(after, row, "a"))).toEqual(
          texts.map((one) => finder.replace(one, put)),
        );
      },
    ),
    { numRuns: 500 },
  );
});
