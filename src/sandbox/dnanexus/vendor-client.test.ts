import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createPlatformListener } from "../listener.ts";
import { createTestClient, type Reply, readReply } from "../test-client.ts";

/**
 * The calls of the vendor's Python client and `dx` over a real connection: their headers, their inputs with
 * all members that they always send, and the parts of the answers that they need.
 */
describe("the vendor's DNAnexus client", () => {
  let server: Server;
  let url: string;
  beforeEach(async () => {
    const { sandbox } = createTestClient();
    const listener = createPlatformListener(sandbox, "dnanexus");
    server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  /** Python writes JSON with a blank after every colon and comma, and everything beyond ASCII as escapes. */
  function pythonJson(value: unknown): string {
    const spaced = JSON.stringify(value, null, 1).replaceAll(/\n */g, " ");
    const escaped = (character: string): string =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    return spaced.replaceAll(/[^\x20-\x7e]/g, escaped);
  }

  async function call(path: string, input: unknown = {}): Promise<Reply["json"]> {
    const response = await fetch(`${url}${path}`, {
      method: "POST",
      headers: {
        Authorization: "Bearer sandbox-curator",
        "Content-Type": "application/json",
        "DNAnexus-API": "1.0.0",
        "User-Agent": "dxpy/0.413.0 (Linux-6.1.0-x86_64-with-glibc2.36)",
      },
      body: pythonJson(input),
    });
    const reply = await readReply(response);
    // The client checks all three of every answer.
    expect(reply.headers.get("content-type")).toMatch(/^application\/json/);
    expect(Number(reply.headers.get("content-length"))).toBe(Buffer.byteLength(reply.text));
    expect(reply.headers.get("x-request-id")).not.toBeNull();
    expect([path, reply.status]).toEqual([path, 200]);
    return reply.json;
  }

  test("dx whoami, and the greeting", async () => {
    expect(await call("/system/whoami")).toEqual({ id: "user-sandbox.curator" });
    expect(await call("/system/greet", { client: "dxclient", version: "v0.413.0" })).toHaveProperty(
      "messages",
    );
    expect(await call("/user-sandbox.curator/describe")).toHaveProperty("handle");
  });

  test("a project and a record are made, its properties set and unset, and it is found by them", async () => {
    const project = await call("/project/new", { name: "From Python", nonce: "b'61'1700000000.000000" });
    expect(project.id).toMatch(/^project-[0-9A-Za-z]{24}$/);
    const record = await call("/record/new", {
      project: project.id,
      name: "prøve",
      tags: ["t"],
      types: [],
      hidden: false,
      properties: { tissue: "liver" },
      details: { x: 1 },
      folder: "/",
      parents: false,
      close: false,
      nonce: "b'62'1700000000.100000",
    });
    expect(record.id).toMatch(/^record-[0-9A-Za-z]{24}$/);
    const inputs = { properties: { tissue: "Leber 🧬", old: "1" }, project: project.id };
    expect(await call(`/${record.id}/setProperties`, inputs)).toEqual({ id: record.id });
    await call(`/${record.id}/setProperties`, { project: project.id, properties: { old: null } });
    await call(`/${record.id}/addTags`, { project: project.id, tags: ["u"] });
    const described = await call(`/${record.id}/describe`, {
      properties: true,
      details: true,
      project: project.id,
    });
    expect(described).toMatchObject({
      class: "record",
      name: "prøve",
      properties: { tissue: "Leber 🧬" },
      tags: ["t", "u"],
      details: { x: 1 },
    });
    const found = await call("/system/findDataObjects", {
      class: "record",
      properties: { tissue: "Leber 🧬" },
      scope: { project: project.id, folder: "/", recurse: true },
      describe: true,
      limit: 100,
    });
    expect(found.results).toMatchObject([
      { project: project.id, id: record.id, describe: { name: "prøve" } },
    ]);
    expect(found.next).toBeNull();
    await call(`/${record.id}/close`);
    expect(await call(`/${project.id}/destroy`, { terminateJobs: false })).toEqual({ id: project.id });
  });

  test("dx set_properties: a path is resolved by project name and glob, then written", async () => {
    const projects = await call("/system/findProjects", {
      name: "Tumor atlas",
      describe: true,
      level: "VIEW",
      limit: 100,
    });
    expect(projects).toMatchObject({
      results: [{ level: "ADMINISTER", describe: { name: "Tumor atlas" } }],
      next: null,
    });
    const project = projects.results[0].id;
    const found = await call("/system/findDataObjects", {
      visibility: "either",
      name: { glob: "HG00096.liver.bam" },
      scope: { project, folder: "/", recurse: false },
      describe: true,
      limit: 100,
    });
    expect(found.results).toHaveLength(1);
    const { id, describe: description } = found.results[0];
    expect(description).toMatchObject({ class: "file", name: "HG00096.liver.bam", state: "closed" });
    await call(`/${id}/setProperties`, { project, properties: { tissue: "Kidney" } });
  });

  test("dx resolves names in one batch, and looks for a folder where there is no object", async () => {
    const project = "project-SandboxTumorAtlas0000001";
    const resolved = await call("/system/resolveDataObjects", {
      objects: [
        { project, folder: "/", name: "HG00096.liver.bam" },
        { project, folder: "/", name: "cohort" },
      ],
    });
    expect(resolved.results.map((list: unknown[]) => list.length)).toEqual([1, 0]);
    expect((await call(`/${project}/listFolder`, { folder: "/", only: "folders" })).folders).toEqual([
      "/cohort",
    ]);
  });

  test("dx describe of a name looks among apps and global workflows too", async () => {
    expect(await call("/system/findApps", { name: "HG00096.liver.bam", describe: true })).toEqual({
      results: [],
      next: null,
    });
    expect((await call("/system/findGlobalWorkflows", { name: "x" })).results).toEqual([]);
  });

  test("dx ls lists with describes; the pages of dx find data double in size", async () => {
    const project = "project-SandboxTumorAtlas0000001";
    const listing = await call(`/${project}/listFolder`, {
      folder: "/",
      describe: {
        fields: { id: true, name: true, folder: true, class: true, state: true, modified: true, size: true },
      },
      only: "all",
      includeHidden: false,
    });
    expect(listing.objects[0].describe).toHaveProperty("name");
    const query: Record<string, unknown> = { scope: { project }, describe: {}, limit: 100 };
    let count = 0;
    for (;;) {
      const answer = await call("/system/findDataObjects", query);
      count += answer.results.length;
      if (answer.next === null) break;
      query["starting"] = answer.next;
      query["limit"] = Math.min(Number(query["limit"]) * 2, 1000);
    }
    expect(count).toBe(2005);
  });

  test("an error has a type that the client has a class for", async () => {
    const response = await fetch(`${url}/record-DoesNotExist000000000000/describe`, {
      method: "POST",
      headers: { Authorization: "Bearer sandbox-curator", "Content-Type": "application/json" },
      body: "{}",
    });
    const { error } = (await response.json()) as { error: { type: string; message: string } };
    expect(error.type).toBe("ResourceNotFound");
    expect(error.message).toContain("record-DoesNotExist000000000000");
  });
});
