import { beforeEach, describe, expect, test } from "vitest";
import { atlas, createTestClient, liverBam, readOnlyProject, type TestClient } from "../test-client.ts";

describe("DNAnexus describe", () => {
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient();
  });

  test("the default fields don't include the properties", async () => {
    const { status, json } = await client.dnanexus(`/${liverBam}/describe`, { project: atlas });
    expect(status).toBe(200);
    expect(Object.keys(json).sort()).toEqual(
      "class created createdBy folder hidden id links media modified name project size sponsored state tags types".split(
        " ",
      ),
    );
    expect(json).toMatchObject({ id: liverBam, project: atlas, class: "file", state: "closed", folder: "/" });
    expect(json.name).toBe("HG00096.liver.bam");
  });

  test("fields and defaultFields together give both", async () => {
    const input = { project: atlas, fields: { properties: true }, defaultFields: true };
    const { json } = await client.dnanexus(`/${liverBam}/describe`, input);
    expect(json.name).toBe("HG00096.liver.bam");
    expect(Object.keys(json.properties)).toHaveLength(14);
  });

  test("fields alone give only those and the id", async () => {
    const { json } = await client.dnanexus(`/${liverBam}/describe`, {
      fields: { properties: true, nonsense: true },
    });
    expect(Object.keys(json).sort()).toEqual(["id", "properties"]);
  });

  test("the older properties: true adds them to the default fields", async () => {
    const { json } = await client.dnanexus(`/${liverBam}/describe`, { properties: true, details: true });
    expect(json).toMatchObject({ name: "HG00096.liver.bam", details: {}, properties: { tissue: "Liver" } });
  });

  test("the older form does it for any field", async () => {
    const { json } = await client.dnanexus(`/${atlas}/describe`, { folders: true });
    expect(json).toMatchObject({ name: "Tumor atlas", folders: ["/", "/cohort"] });
    const state = await client.dnanexus(`/${liverBam}/describe`, { archivalState: true, nonsense: true });
    expect(state.json).toMatchObject({ name: "HG00096.liver.bam", archivalState: "live" });
    expect(state.json).not.toHaveProperty("nonsense");
  });

  test("the hint chooses the copy, whose properties are its own", async () => {
    const fields = { properties: true, project: true };
    const here = await client.dnanexus(`/${liverBam}/describe`, { project: atlas, fields });
    const there = await client.dnanexus(`/${liverBam}/describe`, { project: readOnlyProject, fields });
    expect([here.json.project, there.json.project]).toEqual([atlas, readOnlyProject]);
    expect(there.json.properties).not.toEqual(here.json.properties);
  });

  test("a wrong hint gives another copy and no error", async () => {
    const { status, json } = await client.dnanexus(`/file-SandboxEmpty000000000001/describe`, {
      project: readOnlyProject,
    });
    expect([status, json.project]).toEqual([200, atlas]);
    const unknown = await client.dnanexus(`/${liverBam}/describe`, {
      project: "project-DoesNotExist000000000001",
    });
    expect([unknown.status, unknown.json.project]).toEqual([200, atlas]);
  });

  test("no properties are an empty hash", async () => {
    const { json } = await client.dnanexus("/file-SandboxEmpty000000000001/describe", {
      fields: { properties: true },
    });
    expect(json.properties).toEqual({});
  });

  test("jobs and analyses have their properties among the default fields", async () => {
    for (const id of ["job-SandboxAlignment00000001", "analysis-SandboxCohortQc000000001"]) {
      const { json } = await client.dnanexus(`/${id}/describe`);
      expect(json).toMatchObject({ id, project: atlas, properties: { run: "2024-03" } });
    }
  });

  test("a project tells its level, and its properties when asked", async () => {
    const { json } = await client.dnanexus(`/${atlas}/describe`, {}, "sandbox-uploader");
    expect(json).toMatchObject({ id: atlas, class: "project", name: "Tumor atlas", level: "UPLOAD" });
    expect(json).not.toHaveProperty("properties");
    const asked = await client.dnanexus(`/${atlas}/describe`, { fields: { properties: true } });
    expect(asked.json).toEqual({ id: atlas, properties: {} });
  });

  test("every token has VIEW in the read-only project", async () => {
    for (const token of ["sandbox-curator", "sandbox-uploader", "sandbox-viewer"]) {
      const { json } = await client.dnanexus(
        `/${readOnlyProject}/describe`,
        { fields: { level: true } },
        token,
      );
      expect(json.level).toBe("VIEW");
    }
  });

  test("an unknown object, or a class that can't be described, is ResourceNotFound", async () => {
    for (const id of [
      "file-DoesNotExist000000000000",
      "project-DoesNotExist000000000000",
      "nonsense-1",
      "file",
    ]) {
      const { status, json } = await client.dnanexus(`/${id}/describe`);
      expect([status, json.error.type]).toEqual([404, "ResourceNotFound"]);
    }
  });

  test("a hint or fields of another type are InvalidInput", async () => {
    for (const input of [{ project: 5 }, { fields: ["properties"] }]) {
      const { status, json } = await client.dnanexus(`/${liverBam}/describe`, input);
      expect([status, json.error.type]).toEqual([422, "InvalidInput"]);
    }
  });
});
