import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { MERGE, replaceMode } from "#core/write/request-plan.ts";
import { addPair, typeValue } from "../sandbox-fixture.ts";
import { bodyRecipes } from "./body-recipes-fixture.ts";
import { endFor, faultOf, type Operation } from "./fault-data-fixture.ts";
import { httpRecipes } from "./http-recipes-fixture.ts";
import { networkRecipes } from "./network-recipes-fixture.ts";
import type { Place, Recipe, Variant } from "./recipe-fixture.ts";
import {
  type FaultySandbox,
  OBJECTS,
  operationNames,
  type PlatformName,
  startFaultySandbox,
} from "./sandbox-session-fixture.ts";
import { openSession, type SessionOptions } from "./submit-session-fixture.ts";

// Tries every fault of the data that concerns one object (operations R, M and P). Names and ends are in
// faults.json; the recipes bring the faults about.

const GROUPS = { network: networkRecipes, http: httpRecipes, bodies: bodyRecipes };
const VALUE = "Kidney";

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

for (const [group, recipes] of Object.entries(GROUPS)) {
  describe.each(["dnanexus", "sevenbridges"] as const)(`faults of the ${group} on %s`, (platform) => {
    for (const [id, recipe] of Object.entries(recipes)) {
      if (recipe.on && recipe.on !== platform) continue;
      for (const operation of operationsOf(id, platform)) {
        for (const [name, variant] of Object.entries(recipe.variants)) {
          const end = variant.end ?? recipe.ends?.[operation] ?? endFor(faultOf(id).end, operation);
          // When the read before a write fails, nothing is sent, so nothing is open.
          const isNotSent = operation === "R" && (variant.end === "refused" || variant.end === "unknown");
          const reads = isNotSent ? "not-sent" : end;
          const title = `${id} ${faultOf(id).fault}${name && ` [${name}]`}, ${NAMES[operation]}: ${reads}`;
          it(title, () => runCell({ platform, operation, recipe, variant, end: reads }));
        }
      }
    }
  });
}

/** DNAnexus has one kind of write, so a replace is a merge with more nulls. */
function operationsOf(id: string, platform: PlatformName): Operation[] {
  const named = new Set(faultOf(id).operations);
  const own: readonly Operation[] = platform === "dnanexus" ? ["R", "M"] : ["R", "M", "P"];
  return own.filter((operation) => named.has(operation));
}

type Cell = {
  readonly platform: PlatformName;
  readonly operation: Operation;
  readonly recipe: Recipe;
  readonly variant: Variant;
  readonly end: string;
};

async function runCell({ platform, operation, recipe, variant, end }: Cell) {
  const mode = operation === "P" ? replaceMode(true) : MERGE;
  const { isNewKey, value = VALUE, platformKeys = [], timeLimits = {} } = recipe;
  const { stopAt, times = 1 } = variant;
  let hasStopped = false;
  const options: SessionOptions = {
    mode,
    platformKeys,
    platform: { timeLimits },
    edit: (draft) => (isNewKey ? addPair(draft, "batch", value) : typeValue(draft, "tissue", value)),
    onState: (state, stop) => {
      const reached = state.kind === "waiting" ? state.reason : state.kind;
      if (reached !== stopAt) return;
      hasStopped = true;
      stop();
    },
  };
  const { submit } = await openSession(sandbox, platform, options);
  const { describe: read, write } = operationNames(platform, mode);
  const place: Place = {
    platform,
    operation,
    root: sandbox.running[platform === "dnanexus" ? "dnanexusUrl" : "sevenbridgesUrl"],
    answer: operation === "R" ? await describedText(platform) : await writtenText(platform, value),
    elsewhere: elsewhere.url,
  };
  const fault = typeof variant.fault === "string" ? variant.fault : variant.fault(place);
  await sandbox.faults([{ on: operation === "R" ? read : write, fault, times }]);

  const submitted = await submit();
  const { result } = submitted;
  expect({ end: submitted.end, breaches: submitted.breaches }).toEqual({ end, breaches: [] });
  const [planned] = await sandbox.usedFaults();
  expect(planned?.used, "the fault was used").toBeGreaterThan(0);
  const error = "error" in result ? result.error?.facts : undefined;
  if (variant.facts && end !== "applied") expect(error).toMatchObject(variant.facts);
  if (variant.facts?.fault === "redirect")
    expect([submitted.sends, elsewhere.calls]).toEqual([operation === "R" ? 0 : 1, 0]);
  if (variant.isRefused) expect(result).toMatchObject({ kind: "verified", wasRefused: true });
  if (variant.waitMs !== undefined) expect(submitted.waits).toContain(variant.waitMs);
  expect(hasStopped, "the wait was come to").toBe(stopAt !== undefined);
  if (end === "applied") expect(submitted.commits.at(-1)?.after).toMatchObject({ tissue: value });
}

/** The answer to a describe without a fault. */
async function describedText(platform: PlatformName): Promise<string> {
  const { objectId } = OBJECTS[platform];
  const root = "http://sandbox.test";
  const headers = { authorization: "Bearer sandbox-curator", "content-type": "application/json" };
  const body = JSON.stringify({
    project: OBJECTS.dnanexus.project,
    fields: { properties: true },
    defaultFields: true,
  });
  const answer =
    platform === "dnanexus"
      ? sandbox.running.sandbox.dnanexus(
          new Request(`${root}/${objectId}/describe`, { method: "POST", headers, body }),
        )
      : sandbox.running.sandbox.sevenbridges(new Request(`${root}/v2/files/${objectId}`, { headers }));
  return (await answer).text();
}

async function writtenText(platform: PlatformName, value: string): Promise<string> {
  if (platform === "dnanexus") return JSON.stringify({ id: OBJECTS.dnanexus.objectId });
  return JSON.stringify({ ...JSON.parse(await describedText(platform)).metadata, tissue: value });
}

const NAMES: Readonly<Record<Operation, string>> = { L: "list", R: "read", M: "merge", P: "replace" };
