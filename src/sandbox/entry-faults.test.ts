import { beforeEach, describe, expect, test } from "vitest";
import { SandboxTransportFault } from "./answer.ts";
import { atlas, createTestClient, type TestClient } from "./test-client.ts";

const files = [1, 2, 3, 4].map((n) => `569${String(n).padStart(21, "0")}`);

describe("faults of single entries, without a socket", () => {
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient();
  });

  const plan = (on: string, fault: string) => client.control("POST", "faults", [{ on, fault }]);
  const edit = () =>
    client.sevenbridges("POST", "/v2/bulk/files/edit", {
      items: files.map((id) => ({ id, metadata: { tissue: "Kidney" } })),
    });
  const get = () => client.sevenbridges("POST", "/v2/bulk/files/get", { file_ids: files });
  const written = async () => (await client.history()).map(({ object }) => files.indexOf(object) + 1);
  /** The number of each entry's file; 0 for an error. */
  const order = (items: readonly { resource?: { id: string } }[]) =>
    items.map(({ resource }) => files.indexOf(resource?.id ?? "") + 1);

  test.each([
    ["reversed", [4, 3, 2, 1]],
    ["swapped", [2, 1, 3, 4]],
    ["doubled", [1, 1, 3, 4]],
    ["dropped", [2, 3, 4]],
    ["added", [1, 1, 2, 3, 4]],
  ])(
    "entries:%s puts the entries of an answer out of order, and carries out what was asked",
    async (how, expected) => {
      await plan("bulk get", `entries:${how}`);
      expect(order((await get()).json.items)).toEqual(expected);
      await plan("bulk edit", `entries:${how}`);
      expect(order((await edit()).json.items)).toEqual(expected);
      expect(await written()).toEqual([1, 2, 3, 4]);
    },
  );

  test("entries are out of order in the lists of DNAnexus too, and their numbers stay as they were written", async () => {
    const objects = ["file-SandboxCohort00000000001", "file-SandboxCohort00000000002"];
    await plan("describeDataObjects", "entries:swapped");
    const { json } = await client.dnanexus("/system/describeDataObjects", { objects });
    expect(json.results.map(({ describe }: { describe: { id: string } }) => describe.id)).toEqual(
      objects.toReversed(),
    );
    await plan("find", "entries:dropped");
    const found = await client.dnanexus("/system/findDataObjects", {
      id: objects,
      scope: { project: atlas },
    });
    expect(found.json.results).toHaveLength(1);
    await plan("bulk get", "entries:reversed");
    const mixed = await client.sevenbridges("POST", "/v2/bulk/files/get", {
      file_ids: ["568e69abe9b0307bc0414167", files[0]],
    });
    expect(mixed.text).toContain("12345678901234567890");
  });

  test.each([
    ["entry-status:2:403", [1, 3]],
    ["entry-status-after-commit:2:403", [1, 2, 3, 4]],
  ])("%s refuses every second entry", async (fault, expected) => {
    await plan("bulk edit", fault);
    const { status, json } = await edit();
    expect(status).toBe(200);
    expect(order(json.items)).toEqual([1, 0, 3, 0]);
    expect(json.items[1].error).toMatchObject({ status: 403, code: 90002 });
    expect(await written()).toEqual(expected);
  });

  test("reset-after-entries carries out the first ones, and breaks the connection", async () => {
    await plan("*", "reset-after-entries:3");
    await client.sevenbridges("GET", "/v2/user");
    await expect(edit()).rejects.toBeInstanceOf(SandboxTransportFault);
    expect(await written()).toEqual([1, 2, 3]);
  });

  test.each([
    ["entries:upside-down", "bulk get"],
    ["entry-status:0:403", "bulk get"],
    ["entry-status:2", "bulk get"],
    ["reset-after-entries:x", "bulk edit"],
    ["reset-after-entries:1", "PATCH metadata"],
    ["entry-status:1:403", "setProperties"],
  ])("%s can't be planned for %s", async (fault, on) => {
    expect((await plan(on, fault)).status).toBe(400);
  });
});

test("calls are counted by platform and operation, until a reset", async () => {
  const client = createTestClient();
  await client.sevenbridges("POST", "/v2/bulk/files/get", { file_ids: files });
  await client.sevenbridges("POST", "/v2/bulk/files/get", { file_ids: [] });
  await client.dnanexus("/system/findDataObjects", {});
  await client.control("POST", "faults", [{ on: "whoami", fault: "reset-before-commit" }]);
  await expect(client.dnanexus("/system/whoami")).rejects.toThrow();
  expect((await client.control("GET", "calls")).json).toEqual({
    dnanexus: { find: 1, whoami: 1 },
    sevenbridges: { "bulk get": 2 },
  });
  await client.control("POST", "reset");
  expect((await client.control("GET", "calls")).json).toEqual({ dnanexus: {}, sevenbridges: {} });
});
