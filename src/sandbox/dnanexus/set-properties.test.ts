import { beforeEach, describe, expect, test } from "vitest";
import {
  atlas,
  createTestClient,
  liverBam,
  openFile,
  readOnlyProject,
  type TestClient,
} from "../test-client.ts";

describe("DNAnexus setProperties", () => {
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient();
  });

  const set = (properties: unknown, id = liverBam, token?: string) =>
    client.dnanexus(`/${id}/setProperties`, { project: atlas, properties }, token);

  const propertiesOf = async (id = liverBam): Promise<Record<string, string>> =>
    (await client.dnanexus(`/${id}/describe`, { project: atlas, fields: { properties: true } })).json
      .properties;

  async function expectRefused(reply: ReturnType<typeof set>, status: number, type: string): Promise<void> {
    const before = await propertiesOf();
    const { status: given, json } = await reply;
    expect([given, json.error.type]).toEqual([status, type]);
    expect(await propertiesOf()).toEqual(before);
    expect(await client.history()).toEqual([]);
  }

  test("sets, changes and removes in one call; the others stay; new keys come last", async () => {
    const before: Record<string, string> = await propertiesOf();
    const { status, json } = await set({ neu: "1", tissue: "Kidney", notes: null, "not there": null });
    expect([status, json]).toEqual([200, { id: liverBam }]);
    const expected = Object.entries({ ...before, tissue: "Kidney", neu: "1" }).filter(
      ([key]) => key !== "notes",
    );
    expect(Object.entries(await propertiesOf())).toEqual(expected);
  });

  test("{} changes nothing, and is in the history as it was accepted", async () => {
    const before = await propertiesOf();
    expect((await set({})).status).toBe(200);
    expect(await propertiesOf()).toEqual(before);
    const [commit] = await client.history();
    expect(commit.before).toEqual(commit.after);
  });

  test("only the copy in the named project changes", async () => {
    await set({ tissue: "Kidney" });
    const input = { project: readOnlyProject, fields: { properties: true } };
    const other = await client.dnanexus(`/${liverBam}/describe`, input);
    expect(other.json.properties.tissue).toBe("Liver");
  });

  test("an empty value is a value", async () => {
    await set({ empty: "" });
    expect((await propertiesOf())["empty"]).toBe("");
  });

  test("keys like __proto__, constructor, $dnanexus_link, a.b are just keys", async () => {
    const text = '{"__proto__":"p","constructor":"c","$dnanexus_link":"l","a.b":"d"," ":"blank"}';
    const reply = await client.dnanexus(
      "/file-SandboxEmpty000000000001/setProperties",
      `{"project":"${atlas}","properties":${text}}`,
    );
    expect(reply.status).toBe(200);
    const described = await client.dnanexus("/file-SandboxEmpty000000000001/describe", {
      fields: { properties: true },
    });
    expect(described.text).toContain(`"properties":${text}`);
  });

  test("a key of 100 bytes fits, 101 don't; what counts is UTF-8", async () => {
    for (const character of ["a", "é", "長", "🧬"]) {
      const bytes = Buffer.byteLength(character);
      const fits = character.repeat(Math.floor(100 / bytes)) + "x".repeat(100 % bytes);
      expect((await set({ [fits]: "v" })).status).toBe(200);
      const { status, json } = await set({ [`${fits}x`]: "v" });
      expect([status, json.error.type]).toEqual([422, "InvalidInput"]);
    }
  });

  test("a value of 700 bytes fits, 701 don't; what counts is UTF-8", async () => {
    for (const character of ["a", "é", "長", "🧬"]) {
      const bytes = Buffer.byteLength(character);
      const fits = character.repeat(Math.floor(700 / bytes)) + "x".repeat(700 % bytes);
      expect((await set({ k: fits })).status).toBe(200);
      expect((await set({ k: `${fits}x` })).status).toBe(422);
    }
  });

  test("a value that is neither string nor null is InvalidInput, and nothing of the call is done", async () => {
    for (const value of [1, true, ["a"], { a: "b" }]) {
      await expectRefused(set({ good: "x", tissue: null, bad: value }), 422, "InvalidInput");
    }
  });

  test("an empty key, and properties that are no hash, are InvalidInput", async () => {
    await expectRefused(set({ "": "x" }), 422, "InvalidInput");
    for (const properties of [undefined, null, "x", ["x"]])
      await expectRefused(set(properties), 422, "InvalidInput");
  });

  test("without a project it is InvalidInput; a wrong one is ResourceNotFound", async () => {
    await expectRefused(
      client.dnanexus(`/${liverBam}/setProperties`, { properties: {} }),
      422,
      "InvalidInput",
    );
    for (const project of ["project-DoesNotExist000000000000", readOnlyProject]) {
      const call = client.dnanexus("/file-SandboxEmpty000000000001/setProperties", {
        project,
        properties: { a: "b" },
      });
      await expectRefused(call, 404, "ResourceNotFound");
    }
    await expectRefused(set({}, "file-DoesNotExist000000000000"), 404, "ResourceNotFound");
  });

  test("a closed object wants CONTRIBUTE, an open one UPLOAD", async () => {
    await expectRefused(set({ a: "b" }, liverBam, "sandbox-uploader"), 401, "PermissionDenied");
    await expectRefused(set({ a: "b" }, liverBam, "sandbox-viewer"), 401, "PermissionDenied");
    await expectRefused(set({ a: "b" }, openFile, "sandbox-viewer"), 401, "PermissionDenied");
    expect((await set({ a: "b" }, openFile, "sandbox-uploader")).status).toBe(200);
    expect((await set({ a: "b" }, liverBam)).status).toBe(200);
  });

  test("the read-only project is read-only for the curator too", async () => {
    const call = client.dnanexus(`/${liverBam}/setProperties`, {
      project: readOnlyProject,
      properties: { a: "b" },
    });
    await expectRefused(call, 401, "PermissionDenied");
  });

  test("projects, jobs and analyses take no project in the body", async () => {
    for (const id of [atlas, "job-SandboxAlignment00000001", "analysis-SandboxCohortQc000000001"]) {
      expect(
        (await client.dnanexus(`/${id}/setProperties`, { properties: { a: "b", run: null } })).status,
      ).toBe(200);
      const { json } = await client.dnanexus(`/${id}/describe`, { fields: { properties: true } });
      expect(json.properties).toMatchObject({ a: "b" });
      expect(json.properties).not.toHaveProperty("run");
    }
  });

  test("every class of data objects has the route; apps, containers, users and orgs don't", async () => {
    for (const name of ["record", "file", "applet", "workflow", "database", "dbcluster"]) {
      const { json } = await client.dnanexus(`/${name}/new`, { project: atlas });
      expect((await set({ a: "b" }, json.id)).status).toBe(200);
      expect(await propertiesOf(json.id)).toEqual({ a: "b" });
    }
    for (const id of ["app-x", "globalworkflow-x", "container-x", "user-x", "org-x"]) {
      const { status, json } = await set({ a: "b" }, id);
      expect([status, json.error.type]).toEqual([404, "ResourceNotFound"]);
    }
  });

  test("everything can be reset in one call with nulls", async () => {
    const before = await propertiesOf();
    await set({ ...Object.fromEntries(Object.keys(before).map((key) => [key, null])), fresh: "1" });
    expect(await propertiesOf()).toEqual({ fresh: "1" });
  });

  test("the history has the whole metadata before and after, and the request's text", async () => {
    const before = await propertiesOf();
    await set({ tissue: "Kidney" });
    const [commit, ...rest] = await client.history();
    expect(rest).toEqual([]);
    expect(commit).toMatchObject({
      seq: 1,
      platform: "dnanexus",
      object: liverBam,
      project: atlas,
      method: "POST",
      path: `/${liverBam}/setProperties`,
      operation: "setProperties",
      operationId: null,
      before,
      after: { ...before, tissue: "Kidney" },
      requestBody: JSON.stringify({ project: atlas, properties: { tissue: "Kidney" } }),
    });
  });
});
