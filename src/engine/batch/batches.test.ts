import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import {
  cohortRef as cohort,
  cohortRefs,
  createBatchTabs,
  COHORT_OWNER as OWNER,
} from "#trials/batches-fixture.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import type { OpenBatch } from "./batches.ts";

const fixture = createSandboxFixture();
afterEach(() => fixture.control("reset", {}));

const ATLAS = "project-SandboxTumorAtlas0000001";
const cohortFile = (number: number): ObjectRef => ({
  connection: "sandbox-dnanexus",
  objectId: `file-SandboxCohort${String(number).padStart(11, "0")}`,
  project: ATLAS,
});
const numbers = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const namesOf = ({ store }: OpenBatch) => store.getState().batch.objects.map(({ name }) => name);
const openSevenBridges = () => createBatchTabs().openTab().open(fixture.sevenbridges, OWNER);

describe("reading the objects of a batch", () => {
  it("gives them their rows in the order in which they were asked for, the first ones before the last are there", async () => {
    const open = openSevenBridges();
    const counts: number[] = [];
    open.store.subscribe(({ batch }) => counts.push(batch.objects.length));
    const shown: string[] = [];
    open.reading.subscribe((reading) => {
      if (reading.kind === "reading") shown.push(`${reading.answered} of ${reading.total}`);
    });
    await open.addRefs(cohortRefs(1, 450));
    expect(namesOf(open)).toEqual(
      numbers(1, 450).map((number) => `cohort-${String(number).padStart(4, "0")}.bam`),
    );
    expect(counts.length).toBeGreaterThan(2);
    expect(counts[0]).toBeLessThan(450);
    expect([shown[0], shown.at(-1)]).toEqual(["0 of 450", "450 of 450"]);
    expect(open.reading.getState()).toEqual({ kind: "idle" });
  });

  it("keeps those apart that aren't there, and gives them no row", async () => {
    const open = openSevenBridges();
    await open.addRefs([cohort(1), cohort(9999), cohort(2)]);
    expect(namesOf(open)).toEqual(["cohort-0001.bam", "cohort-0002.bam"]);
    expect(open.store.getState().batch.unreadable).toEqual([
      { ref: cohort(9999), name: undefined, why: "not-found" },
    ]);
    expect(open.reading.getState()).toEqual({ kind: "idle" });
  });

  it("adds a second list below the first, and leaves what is there as it is edited", async () => {
    const open = openSevenBridges();
    const first = open.addRefs([cohort(1)]);
    await Promise.all([first, open.addRefs([cohort(2), cohort(1)])]);
    expect(namesOf(open)).toEqual(["cohort-0001.bam", "cohort-0002.bam"]);
    open.store.apply({ verb: "set", key: "tissue", value: "Lung", ids: [cohort(1).objectId] });
    await open.addRefs([cohort(1), cohort(3)]);
    expect(open.store.getState().effects.objects.changed).toBe(1);
    expect(namesOf(open)).toHaveLength(3);
  });

  it("leaves objects of another project out, and says so", async () => {
    const batches = createBatchTabs().openTab();
    const open = batches.open(fixture.sevenbridges, { ...OWNER, project: "curator/another" });
    await open.addRefs([cohort(1)]);
    expect(namesOf(open)).toEqual([]);
    expect(open.store.getState().batch.unreadable).toEqual([
      { ref: cohort(1), name: "cohort-0001.bam", why: "other-project" },
    ]);
  });

  it("knows after a failed call which objects can be read again", async () => {
    const open = openSevenBridges();
    await fixture.control("faults", [{ on: "bulk get", fault: "status:503", times: 1 }]);
    await open.addRefs(cohortRefs(1, 150));
    const failed = open.reading.getState();
    if (failed.kind !== "failed") throw new Error(failed.kind);
    expect(failed.error.facts.status).toBe(503);
    expect(namesOf(open).length + failed.refs.length).toBe(150);
    expect(open.store.getState().batch.unreadable).toEqual([]);
    await open.addRefs(failed.refs);
    expect(namesOf(open)).toHaveLength(150);
    expect(open.reading.getState()).toEqual({ kind: "idle" });
  });

  it("stops when it is cancelled, keeps what was read, and names the rest", async () => {
    const open = openSevenBridges();
    const stopAtFirst = open.store.subscribe(() => open.cancelReading());
    await open.addRefs(cohortRefs(1, 900));
    stopAtFirst();
    const cancelled = open.reading.getState();
    if (cancelled.kind !== "cancelled") throw new Error(cancelled.kind);
    expect(namesOf(open).length).toBeGreaterThan(0);
    expect(namesOf(open).length + cancelled.refs.length).toBe(900);
    await open.addRefs(cancelled.refs);
    expect(namesOf(open)).toHaveLength(900);
  });

  it("reads DNAnexus objects of the batch's project", async () => {
    const owner = { account: "curator", connection: "sandbox-dnanexus", project: ATLAS };
    const open = createBatchTabs().openTab().open(fixture.dnanexus, owner);
    await open.addRefs([...numbers(1, 30).map(cohortFile), cohortFile(9999)]);
    expect(namesOf(open)).toHaveLength(30);
    expect(open.store.getState().batch.unreadable).toMatchObject([{ why: "not-found" }]);
  });
});

describe("a long list of ids of which 40 % are unknown", () => {
  /** Knows every file whose number doesn't end with 0, 1, 2 or 3. */
  const platform = createSevenBridges({
    token: "t",
    connection: "sandbox-sevenbridges",
    baseUrl: "http://platform.test/v2",
    now: () => 0,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (!request.url.endsWith("/bulk/files/get")) return fixture.sandbox.sevenbridges(request);
      const { file_ids }: { file_ids: string[] } = await request.json();
      const items = file_ids.map((id) =>
        /[0-3]$/.test(id)
          ? { error: { status: 404, code: 5002, message: "Requested file does not exist." } }
          : { resource: { id, name: `${id}.bam`, project: OWNER.project, metadata: { tissue: "Liver" } } },
      );
      return Response.json({ items });
    },
  });

  it("becomes rows in order and lines that are explained, in few changes of the batch", async () => {
    const tabs = createBatchTabs();
    const open = tabs.openTab().open(platform, OWNER);
    let changes = 0;
    open.store.subscribe(() => {
      changes += 1;
    });
    const ids = cohortRefs(1, 6000).map(({ objectId }) => objectId);
    await open.addTexts(ids.join("\n"));
    const { batch } = open.store.getState();
    expect([batch.ids.length, batch.unreadable.length]).toEqual([3600, 2400]);
    expect(batch.ids).toEqual(ids.filter((id) => !/[0-3]$/.test(id)));
    expect(new Set(batch.unreadable.map(({ why }) => why))).toEqual(new Set(["not-found"]));
    expect(open.finding.getState().lineOf.get(batch.unreadable[0]?.ref.objectId ?? "")).toBe(1);
    expect(open.reading.getState()).toEqual({ kind: "idle" });
    // Each change copies lists as long as the batch, so that their number mustn't grow with it.
    expect(changes).toBeLessThan(100);

    expect(await open.keeping.saver.flush()).toBe(true);
    const again = tabs.openTab({ locks: undefined }).open(platform, OWNER);
    await again.keeping.ready();
    expect(again.store.getState().batch.ids).toEqual(batch.ids);
    expect(again.store.getState().batch.unreadable).toHaveLength(2400);
  });
});

describe("the batches of a page", () => {
  it("are one for each account and project", () => {
    const batches = createBatchTabs().openTab();
    const open = batches.open(fixture.sevenbridges, OWNER);
    expect(batches.open(fixture.sevenbridges, { ...OWNER })).toBe(open);
    expect(batches.open(fixture.sevenbridges, { ...OWNER, account: "viewer" })).not.toBe(open);
    expect(batches.open(fixture.sevenbridges, { ...OWNER, project: "curator/another" })).not.toBe(open);
  });
});
