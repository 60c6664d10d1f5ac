import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { mayReadAgain } from "#engine/objects/read-again.ts";
import type { PlatformErrorFacts } from "#platforms/errors.ts";
import { faultOf } from "./fault-data-fixture.ts";
import { listRecipe, listRecipes, type Told, toldOf } from "./list-recipes-fixture.ts";
import { createRecorder, type ListName, openList, STRUCK } from "./list-session-fixture.ts";
import type { Place, Recipe, Variant } from "./recipe-fixture.ts";
import { type FaultySandbox, type PlatformName, startFaultySandbox } from "./sandbox-session-fixture.ts";

// Tries every fault of the data with operation L (lists): loaded pages stay, the error is reported, trying
// again completes the list, and nothing is written. The recipes for one object bring the faults about.

let sandbox: FaultySandbox;
let elsewhere: { readonly url: string; calls: number; close(): void };

beforeAll(async () => {
  sandbox = await startFaultySandbox();
  const server = createServer((_request, response) => {
    elsewhere.calls += 1;
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  elsewhere = { url, calls: 0, close: () => server.close() };
});
beforeEach(() => sandbox.reset());
afterAll(async () => {
  elsewhere.close();
  await sandbox.running.close();
});

const LISTS: readonly ListName[] = ["find", "projects", "trail"];

for (const platform of ["dnanexus", "sevenbridges"] as const) {
  for (const list of LISTS) {
    describe(`${list} on ${platform}`, () => {
      if (STRUCK[platform][list] === "") {
        it.skip("nothing is asked of the platform: a folder's id is its path", () => {});
        return;
      }
      for (const id of Object.keys(listRecipes)) {
        const recipe = listRecipe(id, list);
        const { fault } = faultOf(id);
        if (typeof recipe === "string") {
          it.skip(`${id} ${fault}, ${list}: ${recipe}`, () => {});
          continue;
        }
        if (recipe.on && recipe.on !== platform) continue;
        for (const [name, variant] of Object.entries(recipe.variants)) {
          const told = toldOf(id, name, variant);
          const cell = { platform, list, recipe, variant, told };
          it(`${id} ${fault}${name && ` [${name}]`}, ${list}`, () => runCell(cell));
        }
      }
    });
  }
}

type Cell = {
  readonly platform: PlatformName;
  readonly list: ListName;
  readonly recipe: Recipe;
  readonly variant: Variant;
  readonly told: Told;
};

async function runCell({ platform, list, recipe, variant, told }: Cell) {
  const { fetch, answers } = createRecorder();
  const undisturbed = openList(sandbox, platform, list, { fetch });
  expect(await undisturbed.all()).toBeUndefined();
  const whole = undisturbed.items();
  const { timeLimits = {} } = recipe;
  const session = openList(sandbox, platform, list, { timeLimits });
  if (list === "find") await session.more();
  const loaded = session.items();
  const on = STRUCK[platform][list];
  const place: Place = {
    platform,
    operation: "L",
    root: sandbox.running[platform === "dnanexus" ? "dnanexusUrl" : "sevenbridgesUrl"],
    // The fault affects the second page; projects have only one. A trail asks for the project first.
    answer: answers[list === "projects" ? 0 : 1] ?? "",
    elsewhere: elsewhere.url,
  };
  const fault = typeof variant.fault === "string" ? variant.fault : variant.fault(place);
  const isSaid = told !== "nothing";
  const tries = isSaid && !isSaidAtOnce(told, variant) ? TRIES : 1;
  // After a repetition by the user, the read may be repeated silently once more.
  const times = tries === 1 || waitDoubles(told, variant) ? tries : tries + 1;
  await sandbox.faults([{ on, fault, times }]);

  const error = await session.more();
  expect(await usedTimes()).toBe(tries);
  if (isSaid) {
    expect(error?.facts).toMatchObject(told);
    expect(session.items()).toEqual(loaded);
  } else expect(error).toBeUndefined();
  const waitMs = error?.facts.retryAfterMs;
  if (variant.waitMs !== undefined) expect(waitMs).toBe(variant.waitMs);
  if (variant.stopAt === "paused") expect(waitMs).toBe(24 * 60 * 60 * 1000);
  if (waitMs !== undefined) {
    const calls = session.calls();
    // A shorter wait would happen silently.
    if (!mayReadAgain(0, error)) {
      expect((await session.more())?.facts).toMatchObject({ kind: "too-many-requests", sent: "no" });
    }
    expect(session.calls()).toBe(calls);
    sandbox.pass(waitMs);
  }

  expect(await session.all()).toBeUndefined();
  expect(session.joined()).toMatchObject({ items: whole, mayLack: false });
  expect(await usedTimes()).toBe(times);
  expect([await sandbox.history(), elsewhere.calls]).toEqual([[], 0]);
}

/**
 * Does the wait of a 429 without a stated time double? After this many, the next wait is too long to happen
 * silently.
 */
function waitDoubles(told: Told, { waitMs, stopAt }: Variant): boolean {
  const isBusy = told !== "nothing" && told.kind === "too-many-requests";
  return isBusy && waitMs === undefined && stopAt === undefined;
}

/** The number of requests for a page before an error is shown. */
const TRIES = 3;

async function usedTimes() {
  const [planned] = await sandbox.usedFaults();
  return planned?.used;
}

/** Is the error shown at once, because repeating can't help or the platform asks for a long wait? */
function isSaidAtOnce({ kind, fault }: Partial<PlatformErrorFacts>, { waitMs, stopAt }: Variant): boolean {
  const isFinal = kind === "unauthorized" || kind === "not-found" || kind === "invalid";
  return isFinal || fault === "redirect" || waitMs !== undefined || stopAt === "paused";
}
