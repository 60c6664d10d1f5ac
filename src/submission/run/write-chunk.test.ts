import { expect, it } from "vitest";
import { replaceMode } from "#core/write/request-plan.ts";
import { PlatformError, type PlatformErrorFacts } from "#platforms/errors.ts";
import { pack } from "#platforms/sevenbridges/pack.ts";
import { openRunTools, planFor, type ScriptedPlatform, trackedItems } from "./run-tools-fixture.ts";
import { type TrackedItem, trackItem } from "./tracked-item.ts";
import { createTurn } from "./turn.ts";
import { writeChunk } from "./write-chunk.ts";
import { createWritePace } from "./write-pace.ts";

const errorOf = (facts: Partial<PlatformErrorFacts>) =>
  new PlatformError({ kind: "unavailable", sent: "no", ...facts });
/** Each object in a request of its own. */
const singly: ScriptedPlatform["pack"] = (plans, options) => pack(plans, { itemLimit: 1, ...options });

function open(items: readonly TrackedItem[], platform: ScriptedPlatform = {}, writesInFlight = 4) {
  const opened = openRunTools(items, platform);
  const windows: number[] = [];
  const { effects } = opened;
  const { description } = effects.platform;
  const bulkRules = { ...description.bulk, writesInFlight };
  const tools = {
    runId: "run",
    bulk: opened.bulk,
    effects: {
      ...effects,
      platform: { ...effects.platform, description: { ...description, bulk: bulkRules } },
    },
    control: opened.control,
    pace: createWritePace(writesInFlight),
    turn: createTurn(),
    onWindow: (windowMs: number) => void windows.push(windowMs),
  };
  const write = () => writeChunk(2, items, tools);
  return { ...opened, windows, write, states: () => items.map(({ state }) => state.kind) };
}

it("[I6] what is about to be sent is written down first, under the name that goes out with it", async () => {
  const items = trackedItems(2);
  const { ledger, sent, write, states } = open(items);
  await write();
  expect([sent.length, states()]).toEqual([1, ["reading-back", "reading-back"]]);
  expect(
    ledger.intents.map(({ chunk, item, operationId, send }) => [chunk, item, operationId, send]),
  ).toEqual([
    [2, 0, "pass0.1", 1],
    [2, 1, "pass0.1", 1],
  ]);
  expect(items.map(({ sends, sentWith }) => [sends, sentWith])).toEqual([
    [["pass0.1"], 2],
    [["pass0.1"], 2],
  ]);
  expect(ledger.intents[0]?.before.metadata).toEqual(items[0]?.plan.base.metadata);
});

it("[I6] nothing is sent that couldn't be written down, and no object remembers a write that never was", async () => {
  const items = trackedItems(2);
  const { ledger, sent, control, write, states } = open(items);
  ledger.fail(true);
  await write();
  expect([sent, states(), items.map(({ sends }) => sends)]).toEqual([[], ["queued", "queued"], [[], []]]);
  expect(control.pause()?.kind).toBe("storage");
});

it("[I1] an object that changed since the review isn't in the request of the others", async () => {
  const items = trackedItems(3);
  const { sent, ledger, write, states } = open(items, {
    answer: ({ plan: { base }, number }) => ({
      kind: "described",
      snapshot: number === 1 ? { ...base, metadata: new Map([["tissue", "heart"]]) } : base,
    }),
  });
  await write();
  expect(states()).toEqual(["reading-back", "ended", "reading-back"]);
  expect(sent.map(({ items: own }) => own.map(({ ref }) => ref.objectId))).toEqual([["object0", "object2"]]);
  expect(ledger.intents.map(({ item }) => item)).toEqual([0, 2]);
});

it("[W3] an object without a receipt of its own may have been written, and isn't taken for refused or saved", async () => {
  const items = trackedItems(2);
  const { write } = open(items, { send: () => [{ kind: "answered", status: 200 }] });
  await write();
  const receipts = items.map(({ state }) => state.kind === "reading-back" && state.receipt.kind);
  expect(receipts).toEqual(["answered", "unknown"]);
});

it("a merge that would go out as a PUT isn't sent; a replace is", async () => {
  const put: ScriptedPlatform["pack"] = (plans) =>
    plans.map(({ base }, plan) => ({
      method: "PUT",
      path: "/",
      body: "{}",
      items: [{ plan, ref: base.ref }],
    }));
  const items = [
    trackItem({ plan: planFor("object0") }, 0, 3),
    trackItem({ plan: planFor("object1", replaceMode(true)) }, 1, 2),
  ];
  const { sent, write, states } = open(items, { pack: put });
  await write();
  expect(sent.map(({ items: own }) => own.map(({ ref }) => ref.objectId))).toEqual([["object1"]]);
  expect(states()).toEqual(["ended", "reading-back"]);
});

it("[I1] once a check is too old no further write relies on it, and what wasn't sent is checked anew", async () => {
  const items = trackedItems(3);
  const opened = open(
    items,
    {
      pack: singly,
      send: () => {
        opened.clock.nowMs += 2500;
        return [{ kind: "answered", status: 200 }];
      },
    },
    1,
  );
  await opened.write();
  expect([opened.sent.length, opened.states()]).toEqual([1, ["reading-back", "queued", "queued"]]);
  expect(opened.windows).toEqual([0]);
});

it("a write that never left for a reason of the platform is no try of its object, and the later ones stay here", async () => {
  const items = trackedItems(3);
  const error = errorOf({ fault: "busy", retryAfterMs: 700 });
  const { sent, control, write, states } = open(
    items,
    { pack: singly, send: () => [{ kind: "not-sent", error }] },
    1,
  );
  await write();
  expect([sent.length, states(), control.wait()?.untilMs]).toEqual([1, ["queued", "queued", "queued"], 1700]);
});

it("three equal refusals in a row stop what is still to go out", async () => {
  const items = trackedItems(5);
  const error = errorOf({ kind: "forbidden", sent: "yes", status: 403 });
  const { sent, write, states } = open(items, { pack: singly, send: () => [{ kind: "refused", error }] }, 1);
  await write();
  expect(sent).toHaveLength(3);
  expect(states()).toEqual([...Array(3).fill("reading-back"), ...Array(2).fill("queued")]);
});

it("objects of a request that was too large travel in smaller ones, apart from the others", async () => {
  const items = trackedItems(5);
  for (const item of items.slice(0, 4)) item.itemLimit = 2;
  const { sent, write } = open(items);
  await write();
  expect(sent.map(({ items: own }) => own.map(({ ref }) => ref.objectId))).toEqual([
    ["object0", "object1"],
    ["object2", "object3"],
    ["object4"],
  ]);
});

it("chunks of many requests are checked and written one after the other, chunks of one request side by side", async () => {
  const order = async (packed: ScriptedPlatform) => {
    const items = trackedItems(10);
    const seen: string[] = [];
    const opened = openRunTools(items, {
      ...packed,
      send: ({ items: own }) => {
        seen.push(`send ${own[0]?.ref.objectId}`);
        return own.map(() => ({ kind: "answered", status: 200 }));
      },
    });
    const turn = createTurn();
    const pace = createWritePace(4);
    const bulk: typeof opened.bulk = {
      ...opened.bulk,
      describeMany: (refs, options) => {
        seen.push(`check ${refs[0]?.objectId}`);
        return opened.bulk.describeMany(refs, options);
      },
    };
    const tools = { ...opened, bulk, runId: "run", pace, turn, onWindow: () => undefined };
    await Promise.all([writeChunk(0, items.slice(0, 5), tools), writeChunk(1, items.slice(5), tools)]);
    return seen.filter((call) => /check|object[05]$/.test(call));
  };
  expect(await order({ pack: singly })).toEqual([
    "check object0",
    "send object0",
    "check object5",
    "send object5",
  ]);
  expect((await order({})).slice(0, 2)).toEqual(["check object0", "check object5"]);
});
