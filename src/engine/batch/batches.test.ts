import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import type { ObjectRef } from "#core/object/object-ref.ts";
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

describe("the batches of a page", () => {
  it("are one for each account and project", () => {
    const batches = createBatchTabs().openTab();
    const open = batches.open(fixture.sevenbridges, OWNER);
    expect(batches.open(fixture.sevenbridges, { ...OWNER })).toBe(open);
    expect(batches.open(fixture.sevenbridges, { ...OWNER, account: "viewer" })).not.toBe(open);
    expect(batches.open(fixture.sevenbridges, { ...OWNER, project: "curator/another" })).not.toBe(open);
  });
});
