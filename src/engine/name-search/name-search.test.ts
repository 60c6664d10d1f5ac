import { afterEach, expect, test, vi } from "vitest";
import { PlatformError } from "#platforms/errors.ts";
import type { MetadataPlatform } from "#platforms/port.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import { createNameSearch, type NameSearch } from "./name-search.ts";

const fixture = createSandboxFixture();
afterEach(() => fixture.control("reset", {}));

const ATLAS = "curator/tumor-atlas";

/** A search whose calls are counted. */
function counted(platform: MetadataPlatform, first?: string) {
  const find = vi.fn(platform.find);
  const projects = vi.fn(platform.projects);
  const search = createNameSearch({ description: platform.description, find, projects }, first, {
    wait: async () => {},
  });
  return { search, find, calls: () => find.mock.calls.length + projects.mock.calls.length };
}

const settled = (search: NameSearch) =>
  vi.waitFor(() => expect(search.state.getState().step.kind).not.toBe("searching"), 10_000);
const shown = (search: NameSearch) =>
  search.state.getState().hits.map(({ object, project, path }) => `${project.name} ${path} ${object.name}`);

test("a platform that searches for names is asked once a project, and says where each object is", async () => {
  const { search, calls } = counted(fixture.dnanexus);
  search.search("OHORT-0042");
  await settled(search);
  expect(shown(search)).toEqual(["Tumor atlas /cohort cohort-0042.bam"]);
  expect(search.state.getState().step).toEqual({ kind: "ended" });
  expect(calls()).toBe(3);
});

test("where the platform can't, the lists are read folder by folder, and not more than 20 calls are made without asking", async () => {
  const { search, calls } = counted(fixture.sevenbridges, ATLAS);
  search.search("OHORT-1999");
  await settled(search);
  expect(search.state.getState()).toMatchObject({ step: { kind: "asks", next: 60 }, hits: [] });
  expect(calls()).toBe(20);
  expect(search.state.getState().compared).toBeGreaterThan(1000);
  search.goOn();
  await settled(search);
  expect(shown(search)).toEqual(["Tumor atlas /cohort cohort-1999.bam"]);
  expect(search.state.getState().step).toEqual({ kind: "ended" });
});

test("what was read is matched against the next text without a call", async () => {
  const { search, calls } = counted(fixture.sevenbridges, ATLAS);
  search.search("cohort-1999");
  await settled(search);
  const before = calls();
  search.search("cohort-0001");
  await settled(search);
  expect(shown(search)).toEqual(["Tumor atlas /cohort cohort-0001.bam"]);
  expect(search.state.getState().step.kind).toBe("asks");
  expect(calls()).toBe(before);
});

test("a later text replaces an earlier one, whose hits never come", async () => {
  const { search } = counted(fixture.dnanexus);
  search.search("cohort-0042");
  search.search("HG00096");
  await settled(search);
  expect(new Set(shown(search).map((each) => each.split(" ").at(-1)))).toEqual(
    new Set(["HG00096.liver.bam"]),
  );
  search.search("");
  expect(search.state.getState()).toEqual({ step: { kind: "idle" }, hits: [], isCut: false, compared: 0 });
});

test("a search with many hits ends early and says so", async () => {
  const { search, calls } = counted(fixture.sevenbridges, ATLAS);
  search.search("cohort-");
  await settled(search);
  expect(search.state.getState()).toMatchObject({ isCut: true, step: { kind: "ended" } });
  expect(search.state.getState().hits).toHaveLength(30);
  expect(calls()).toBeLessThan(5);
});

test("a list that can't be read fails the search with its error, and the next text tries it again", async () => {
  const { search, find } = counted(fixture.dnanexus);
  const error = new PlatformError({ kind: "forbidden", sent: "yes" });
  find.mockRejectedValueOnce(error);
  search.search("cohort-0042");
  await settled(search);
  expect(search.state.getState().step).toEqual({ kind: "failed", error });
  search.search("cohort-0043");
  await settled(search);
  expect(shown(search)).toEqual(["Tumor atlas /cohort cohort-0043.bam"]);
});

test("a search that was stopped makes no further call", async () => {
  const { search, calls } = counted(fixture.sevenbridges, ATLAS);
  search.search("cohort-1999");
  search.stop();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(calls()).toBeLessThan(2);
});

test("the given project is read first, and each project with its folders before the next one", async () => {
  for (const first of [ATLAS, "curator/reference-read-only"]) {
    const { search, find } = counted(fixture.sevenbridges, first);
    search.search("no object is called so");
    await settled(search);
    search.goOn();
    await settled(search);
    expect(search.state.getState().step).toEqual({ kind: "ended" });
    const projects = find.mock.calls.map(([{ project }]) => project);
    const other = first === ATLAS ? "curator/reference-read-only" : ATLAS;
    expect(projects.filter((project, at) => project !== projects[at - 1])).toEqual([first, other]);
  }
});
