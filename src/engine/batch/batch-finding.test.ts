import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createDnanexus } from "#platforms/dnanexus/platform.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";
import { COHORT_OWNER, cohortRef, createBatchTabs } from "#trials/batches-fixture.ts";
import { CHR20, createSandboxFixture, LIVER } from "#trials/sandbox-fixture.ts";
import type { OpenBatch } from "./batches.ts";

const fixture = createSandboxFixture();
afterEach(() => fixture.control("reset", {}));

const ATLAS = LIVER.project;
const FOLDER = "568e69abe9b0307bc0414170";
const namesOf = ({ store }: OpenBatch) => store.getState().batch.objects.map(({ name }) => name);
const leftOutOf = ({ finding }: OpenBatch) =>
  finding.getState().leftOut.map(({ line, why }) => [line.line, line.text, why]);
const openSevenBridges = (platform: MetadataPlatform = fixture.sevenbridges) =>
  createBatchTabs().openTab().open(platform, COHORT_OWNER);
const openDnanexus = () =>
  createBatchTabs()
    .openTab()
    .open(fixture.dnanexus, { account: "curator", connection: "sandbox-dnanexus", project: ATLAS });

/** Seven Bridges with so many folders below the top, each with one file, and the number of lists that were asked for. */
function platformWithFolders(folders: number) {
  const lists: string[] = [];
  const platform = createSevenBridges({
    token: "t",
    connection: "sandbox-sevenbridges",
    baseUrl: "http://platform.test/v2",
    now: () => 0,
    fetch: async (input, init) => {
      const { url, method } = new Request(input, init);
      const parent = new URL(url).searchParams.get("parent");
      if (method !== "GET" || !url.includes("/v2/files?"))
        return fixture.sandbox.sevenbridges(new Request(input, init));
      lists.push(parent ?? "top");
      const items =
        parent === null
          ? Array.from({ length: folders }, (_, at) => ({
              id: `folder ${at}`,
              name: `f${at}`,
              type: "folder",
            }))
          : [{ id: `file in ${parent}`, name: "same.bam", type: "file" }];
      return Response.json({ items, links: [] });
    },
  });
  return { platform, lists };
}

describe("a list of ids, names and paths", () => {
  it("is found in the batch, else in the project's folders, and what isn't there is named with its line", async () => {
    const open = openSevenBridges();
    await open.addRefs([cohortRef(1)]);
    await open.addTexts(
      [
        "cohort-0001.bam",
        cohortRef(1).objectId,
        CHR20.objectId,
        "",
        "cohort-0007.bam",
        "reads/cohort-0008.bam",
        "nothing.bam",
        "cohort-0007.bam",
        cohortRef(9999).objectId,
      ].join("\n"),
    );
    expect(namesOf(open)).toEqual([
      "cohort-0001.bam",
      "HG00096.chr20.bam",
      "cohort-0007.bam",
      "cohort-0008.bam",
    ]);
    expect(leftOutOf(open)).toEqual([[7, "nothing.bam", "unknown"]]);
    expect(open.finding.getState()).toMatchObject({ known: 2, repeated: 1, step: { kind: "idle" } });
    expect(open.store.getState().batch.unreadable).toMatchObject([{ ref: cohortRef(9999) }]);
    expect(open.finding.getState().lineOf.get(cohortRef(9999).objectId)).toBe(9);
  });

  it("asks DNAnexus for few names one by one, and lists the project for many", async () => {
    const names = (count: number) =>
      Array.from({ length: count }, (_, at) => `/cohort/cohort-${String(at + 1).padStart(4, "0")}.bam`);
    for (const count of [3, 60]) {
      const open = openDnanexus();
      await open.addTexts([...names(count), "nothing.bam"].join("\n"));
      expect(namesOf(open)).toHaveLength(count);
      expect(leftOutOf(open)).toEqual([[count + 1, "nothing.bam", "unknown"]]);
    }
  });

  it("takes the project of a DNAnexus id into account, and leaves a copy in another project out", async () => {
    const open = openDnanexus();
    await open.addTexts(`${LIVER.objectId}\nproject-SandboxReadOnly000000001:${LIVER.objectId}`);
    expect(namesOf(open)).toEqual(["HG00096.liver.bam"]);
    const other = openDnanexus();
    await other.addTexts(`project-SandboxReadOnly000000001:${LIVER.objectId}`);
    expect(other.store.getState().batch.unreadable).toMatchObject([{ why: "other-project" }]);
  });

  it("names the objects of a name that stands for several, and takes none of them", async () => {
    const { platform } = platformWithFolders(3);
    const open = openSevenBridges(platform);
    await open.addTexts("same.bam");
    expect(open.finding.getState().leftOut).toMatchObject([
      { why: "ambiguous", candidates: [{ folder: "/f0" }, { folder: "/f1" }, { folder: "/f2" }] },
    ]);
    expect(namesOf(open)).toEqual([]);
  });
});

describe("a search that needs many calls", () => {
  const untilAsked = (open: OpenBatch) =>
    vi.waitFor(() => expect(open.finding.getState().step.kind).toBe("asks"), 10_000);

  it("asks after fifty, goes on when it may, and finds a second object of a name in the last folder", async () => {
    const { platform, lists } = platformWithFolders(60);
    const open = openSevenBridges(platform);
    const added = open.addTexts("f0/same.bam\nsame.bam");
    await untilAsked(open);
    expect(lists).toHaveLength(50);
    expect(open.finding.getState().step).toMatchObject({ next: 150, progress: { calls: 50, listsLeft: 10 } });
    open.goOn();
    await added;
    expect(lists).toHaveLength(61);
    expect(open.finding.getState().leftOut).toMatchObject([{ why: "ambiguous", candidates: { length: 60 } }]);
  });

  it("isn't made when that is declined: the names are kept, and can be looked for again", async () => {
    const { platform, lists } = platformWithFolders(60);
    const open = openSevenBridges(platform);
    const added = open.addTexts("same.bam");
    await untilAsked(open);
    open.cancelFinding();
    await added;
    expect([lists.length, leftOutOf(open)]).toEqual([50, [[1, "same.bam", "not-looked-for"]]]);
    const again = open.lookAgain();
    await untilAsked(open);
    open.goOn();
    await again;
    expect(leftOutOf(open)).toEqual([[1, "same.bam", "ambiguous"]]);
  });
});

describe("everything that a search finds", () => {
  it("is added whatever the number of pages, without folders", async () => {
    const open = openSevenBridges();
    const query = { project: COHORT_OWNER.project, folder: FOLDER };
    await open.addFound({ query, terms: [{ kind: "name", text: "cohort-1*.bam", isGlob: true }] });
    expect(namesOf(open)).toHaveLength(1000);
    const top = openSevenBridges();
    await top.addFound({ query: { project: COHORT_OWNER.project }, terms: [] });
    expect(namesOf(top)).toContain("HG00096.chr20.bam");
    expect(top.store.getState().batch.ids).not.toContain(FOLDER);
  });

  it("says when the list can't be read, adds nothing, and can be repeated", async () => {
    const open = openSevenBridges();
    await fixture.control("faults", [{ on: "list", fault: "status:500", times: 3 }]);
    await open.addFound({ query: { project: COHORT_OWNER.project }, terms: [] });
    expect(open.finding.getState().step).toMatchObject({ kind: "failed", error: { facts: { status: 500 } } });
    expect(namesOf(open)).toEqual([]);
    await open.lookAgain();
    expect(namesOf(open)).toContain("HG00096.chr20.bam");
  });
});

it("takes an address of the platform's pages for the object that it names", async () => {
  const platform = createDnanexus({
    token: "sandbox-curator",
    connection: "sandbox-dnanexus",
    baseUrl: "http://sandbox.test",
    now: () => 0,
    fetch: async (input, init) => fixture.sandbox.dnanexus(new Request(input, init)),
  });
  const open = createBatchTabs()
    .openTab()
    .open(platform, { account: "curator", connection: "sandbox-dnanexus", project: ATLAS });
  const atlas = String(ATLAS).replace("project-", "");
  await open.addTexts(
    `https://platform.dnanexus.com/panx/projects/${atlas}/data/?scope=project&id.values=${LIVER.objectId}`,
  );
  expect([namesOf(open), leftOutOf(open)]).toEqual([["HG00096.liver.bam"], []]);
});
