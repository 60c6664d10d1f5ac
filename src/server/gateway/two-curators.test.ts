import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { diffMetadata } from "#core/write/change-set.ts";
import { MERGE, type RequestPlan } from "#core/write/request-plan.ts";
import { stillHolds } from "#core/write/verification.ts";
import { DNANEXUS_SEEDS, SEVENBRIDGES_SEEDS } from "#platforms/contract/contract-seeds-fixture.ts";
import { dnanexusOperations } from "#platforms/dnanexus/operations.ts";
import { createDnanexus } from "#platforms/dnanexus/platform.ts";
import { PlatformError } from "#platforms/errors.ts";
import type { WriteHold } from "#platforms/gateway/write-hold.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { sevenBridgesOperations } from "#platforms/sevenbridges/operations.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { type RunningSandbox, startSandbox } from "#sandbox/listen.ts";
import { HOLD_LIMITS, type HoldLimits } from "./object-holds.ts";
import { openSandboxGateway, type SandboxGateway } from "./sandbox-gateway-fixture.ts";

const ROUNDS = 10;
const PLATFORMS = [
  {
    kind: "dnanexus",
    baseUrl: "https://api.dnanexus.com",
    ref: DNANEXUS_SEEDS.rich,
    create: createDnanexus,
    operations: dnanexusOperations,
  },
  {
    kind: "sevenbridges",
    baseUrl: "https://api.sbgenomics.com/v2",
    ref: SEVENBRIDGES_SEEDS.rich,
    create: createSevenBridges,
    operations: sevenBridgesOperations,
  },
] as const;

let sandbox: RunningSandbox;
let gateway: SandboxGateway;

beforeAll(async () => {
  sandbox = await startSandbox({ dnanexusPort: 0, sevenbridgesPort: 0 });
  gateway = await openSandboxGateway(sandbox);
});
beforeEach(async () => {
  await control("reset", {});
  // Long enough for every check to be made before any write, if nothing held them apart.
  await control("settings", { latencyMs: 20 });
});
afterAll(async () => {
  await gateway.close();
  await sandbox.close();
});

async function openWith(holdLimits: HoldLimits): Promise<void> {
  await gateway.close();
  gateway = await openSandboxGateway(sandbox, { holdLimits });
}

async function control(name: string, body?: object): Promise<unknown> {
  const headers = { "content-type": "application/json" };
  const init = body && { method: "POST", headers, body: JSON.stringify(body) };
  return (await fetch(`${sandbox.dnanexusUrl}/_sandbox/${name}`, init)).json();
}

type Curator = {
  readonly platform: MetadataPlatform;
  readonly plan: RequestPlan;
  readonly hold: WriteHold;
  readonly letGo: () => void;
};

describe.each(PLATFORMS)("on $kind", ({ kind, baseUrl, ref, create, operations }) => {
  let curators = 0;

  /** A page that has seen the object, and wants another value there. */
  async function openCurator(value: string): Promise<Curator> {
    curators += 1;
    const connectionId = `${kind}-${curators}`;
    await gateway.ask("PUT", `/connections/${connectionId}`, { kind, baseUrl, token: "sandbox-curator" });
    const transport = gateway.transport({ connectionId, operations });
    const platform = create({ connection: "c", baseUrl, token: "", fetch, now: Date.now, transport });
    const base = await platform.describe(ref);
    const changeSet = diffMetadata(base.metadata, new Map([...base.metadata, ["tissue", value]]));
    const over = new AbortController();
    const hold = { operationId: `submit-${curators}`, over: over.signal, isFresh: () => true };
    return { platform, plan: platform.plan(changeSet, base, MERGE), hold, letGo: () => over.abort() };
  }

  test("of two submits at the same time exactly one is saved, and the other is a conflict", async () => {
    await openWith(HOLD_LIMITS);
    for (let round = 0; round < ROUNDS; round += 1) {
      const both = [await openCurator(`one ${round}`), await openCurator(`two ${round}`)];
      const before = await commits();
      const ends = await Promise.all(both.map((curator) => submit(curator, ref)));
      expect(ends.toSorted()).toEqual(["conflict", "saved"]);
      const [commit, ...more] = (await commits()).slice(before.length);
      expect(more).toEqual([]);
      expect(commit?.operationId).toBe(`${both[ends.indexOf("saved")]?.hold.operationId}.1`);
    }
  });

  test("a page that checked and never came back can't overwrite who came after it", async () => {
    await openWith({ heldMs: 50, waitMs: 10_000 });
    const lost = await openCurator("from a page that slept");
    const other = await openCurator("from the other one");
    expect(await check(lost, ref)).toBe(true);
    expect(await submit(other, ref)).toBe("saved");
    const receipt = await write(lost);
    expect(receipt).toMatchObject({ kind: "not-sent", error: { facts: { fault: "object-busy" } } });
    expect(await commits()).toHaveLength(1);
  });

  test("reads wait for nobody", async () => {
    await openWith({ heldMs: 60_000, waitMs: 60_000 });
    const one = await openCurator("one");
    expect(await check(one, ref)).toBe(true);
    const other = await openCurator("two");
    expect((await other.platform.describe(ref)).metadata.size).toBeGreaterThan(0);
  });

  test("an object that stays held is busy to others, and nothing is sent to the platform", async () => {
    await openWith({ heldMs: 60_000, waitMs: 50 });
    const one = await openCurator("one");
    const other = await openCurator("two");
    expect(await check(one, ref)).toBe(true);
    const error = await check(other, ref).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(PlatformError);
    expect(error).toMatchObject({ facts: { kind: "unavailable", sent: "no", fault: "object-busy" } });
    // Not even by somebody who didn't look.
    const [request] = other.plan.requests;
    if (!request) throw new Error("nothing planned");
    const receipt = await other.platform.send(request, { operationId: "unchecked" });
    expect(receipt).toMatchObject({ kind: "not-sent", error: { facts: { fault: "object-busy" } } });
    expect(await write(one)).toMatchObject({ kind: "answered" });
    expect(await check(other, ref)).toBe(false);
  });
});

async function commits(): Promise<readonly { readonly operationId: string }[]> {
  return (await control("history")) as readonly { readonly operationId: string }[];
}

/** Is the object as it was shown? */
async function check({ platform, plan, hold }: Curator, ref: ObjectRef): Promise<boolean> {
  return stillHolds(plan, await platform.describe(ref, { hold }));
}

function write({ platform, plan, hold }: Curator) {
  const [request] = plan.requests;
  if (!request) throw new Error("nothing planned");
  return platform.send(request, { operationId: `${hold.operationId}.1`, hold });
}

async function submit(curator: Curator, ref: ObjectRef): Promise<string> {
  if (await check(curator, ref)) return (await write(curator)).kind === "answered" ? "saved" : "lost";
  curator.letGo();
  return "conflict";
}
