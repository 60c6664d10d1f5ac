import { describe, expect, test } from "vitest";
import { createSandbox } from "#sandbox/sandbox.ts";
import { cohortOf, snapshotsOf } from "../contract/contract-bulk-reads.ts";
import { planMany, sendPackedAll } from "../contract/contract-bulk-writes.ts";
import { callCounts, freshHarness, type Harness } from "../contract/contract-harness.ts";
import { DNANEXUS_SEEDS } from "../contract/contract-seeds-fixture.ts";
import { jsonAnswer, scriptedFetch } from "../contract/scripted-fetch.ts";
import { platformOptions } from "./fixtures.ts";
import { createDnanexus } from "./platform.ts";

const ROOT = "http://dnanexus.test";
const READ_ONLY = "project-SandboxReadOnly000000001";

function createHarness(): Harness {
  const sandbox = createSandbox();
  return {
    ...DNANEXUS_SEEDS,
    platform: (token, timeLimits = {}) =>
      createDnanexus({
        connection: "sandbox-dnanexus",
        baseUrl: ROOT,
        token,
        fetch: (input, init) => sandbox.dnanexus(new Request(input, init)),
        now: Date.now,
        timeLimits,
      }),
    control: async (name, body) => {
      const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
      return (await sandbox.dnanexus(new Request(`${ROOT}/_sandbox/${name}`, init))).json();
    },
    close: () => sandbox.close(),
  };
}

describe("many objects on DNAnexus", () => {
  const harness = freshHarness(createHarness);
  const open = async () => {
    const curator = harness().platform("sandbox-curator");
    return { curator, bulk: await curator.bulk() };
  };

  test("with check and read-back a chunk, 1,000 objects take 1,020 calls", async () => {
    const { curator, bulk } = await open();
    const refs = cohortOf(harness(), 1000);
    const { chunkItems } = curator.description.bulk;
    for (let from = 0; from < refs.length; from += chunkItems) {
      const chunk = refs.slice(from, from + chunkItems);
      const plans = await planMany(curator, chunk);
      await sendPackedAll(bulk, plans);
      const fresh = snapshotsOf(await bulk.describeMany(chunk));
      expect(fresh.every(({ metadata }) => metadata.get("tissue") === "Kidney")).toBe(true);
    }
    expect(await callCounts(harness())).toEqual({ find: 20, setProperties: 1000 });
  }, 90_000);

  test("each project's copies are read in calls of their own, and a copy that isn't there is missing", async () => {
    const { bulk } = await open();
    const { rich, cohort, empty } = harness();
    const answers = await bulk.describeMany([
      rich,
      { ...rich, project: READ_ONLY },
      cohort(1),
      { ...empty, project: READ_ONLY },
    ]);
    const [own, copy, first] = snapshotsOf(answers.slice(0, 3));
    expect([own?.project, copy?.project, first?.project]).toEqual([rich.project, READ_ONLY, rich.project]);
    expect(own?.metadata).not.toEqual(copy?.metadata);
    expect(answers[3]).toMatchObject({
      kind: "failed",
      error: { facts: { kind: "not-found", sent: "yes" } },
    });
    expect(await callCounts(harness())).toEqual({ find: 2 });
  });

  test("objects without a project are described in one call, as the platform chooses the copy", async () => {
    const { bulk } = await open();
    const { cohort, missing } = harness();
    const refs = [cohort(1), missing, cohort(2)].map(({ connection, objectId }) => ({
      connection,
      objectId,
    }));
    const answers = await bulk.describeMany(refs);
    expect(answers).toMatchObject([
      { kind: "described", snapshot: { ref: refs[0], project: cohort(1).project } },
      { kind: "failed", error: { facts: { kind: "not-found", code: "ResourceNotFound" } } },
      { kind: "described", snapshot: { ref: refs[2] } },
    ]);
    expect(await callCounts(harness())).toEqual({ describeDataObjects: 1 });
    await harness().control("faults", [{ on: "describeDataObjects", fault: "entries:swapped", times: 1 }]);
    const swapped = await bulk.describeMany(refs);
    expect(swapped.map(({ kind }) => kind)).toEqual(["failed", "failed", "described"]);
    expect(swapped[1]).toMatchObject({ error: { facts: { fault: "wrong-object" } } });
  });

  test("the order of what is found doesn't matter, and a hidden object is found too", async () => {
    const { bulk } = await open();
    const refs = cohortOf(harness(), 5);
    await harness().control("faults", [{ on: "find", fault: "entries:reversed", times: 1 }]);
    const found = snapshotsOf(await bulk.describeMany(refs));
    expect(found.map(({ ref, name }) => [ref, name])).toEqual(
      refs.map((ref, at) => [ref, `cohort-000${at + 1}.bam`]),
    );
  });

  test("the project itself and executions are described one by one", async () => {
    const { bulk, curator } = await open();
    const { project, cohort } = harness();
    const atlas = { connection: "sandbox-dnanexus", objectId: project };
    const [first, itself] = snapshotsOf(await bulk.describeMany([cohort(1), atlas]));
    expect([first?.objectClass, itself?.objectClass]).toEqual(["file", "project"]);
    expect(itself?.access).toEqual((await curator.describe(atlas)).access);
  });

  const PROJECT = "project-F0yyz6j9Jz8YpxQV8B8Kk7Zy";
  const ids = [
    "file-F0yyz6j9Jz8YpxQV8B8Kk7Z1",
    "file-F0yyz6j9Jz8YpxQV8B8Kk7Z2",
    "file-F0yyz6j9Jz8YpxQV8B8Kk7Z3",
  ];
  const refs = ids.map((objectId) => ({ connection: "c", objectId, project: PROJECT }));
  const result = (at: number, project = PROJECT) => ({
    project,
    id: ids[at],
    describe: { id: ids[at], class: "file", name: `${at}.bam`, properties: { at: String(at) } },
  });
  const describeBy = async (...pages: readonly object[]) => {
    const { fetch, sent } = scriptedFetch(...pages.map((page) => jsonAnswer(page)));
    const bulk = await createDnanexus(platformOptions(fetch)).bulk();
    return { answers: await bulk.describeMany(refs), sent };
  };

  test("a page that holds fewer than were asked for is no word about the others", async () => {
    const { answers, sent } = await describeBy(
      { results: [result(1)], next: { opaque: 1 } },
      { results: [result(2), result(0)], next: null },
    );
    expect(snapshotsOf(answers).map(({ metadata }) => metadata.get("at"))).toEqual(["0", "1", "2"]);
    expect(sent.map(({ body }) => JSON.parse(body).id)).toEqual([ids, [ids[0], ids[2]]]);
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({
      scope: { project: PROJECT, folder: "/", recurse: true },
      visibility: "either",
    });
  });

  test.each([
    ["another project", [result(0, "project-F0yyz6j9Jz8YpxQV8B8Kk7Zx"), result(1), result(2)]],
    ["an object that wasn't asked for", [{ ...result(0), id: "file-F0yyz6j9Jz8YpxQV8B8Kk7Z9" }, result(1)]],
    ["an object twice", [result(0), result(0), result(2)]],
  ])("an answer with %s is somebody else's", async (_what, results) => {
    const { answers } = await describeBy({ results, next: null });
    for (const answer of answers) {
      expect(answer).toMatchObject({ kind: "failed", error: { facts: { fault: "wrong-object" } } });
    }
  });

  test("an entry that is odd says nothing about the others", async () => {
    const odd = { ...result(1), describe: { ...result(1).describe, properties: null } };
    const other = { ...result(2), describe: { ...result(2).describe, id: ids[0] } };
    const { answers } = await describeBy({ results: [result(0), odd, other], next: null });
    expect(answers).toMatchObject([
      { kind: "described" },
      { kind: "failed", error: { facts: { fault: "wrong-shape" } } },
      { kind: "failed", error: { facts: { fault: "wrong-object" } } },
    ]);
  });
});
