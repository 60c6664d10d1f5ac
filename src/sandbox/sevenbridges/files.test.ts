import { beforeEach, describe, expect, test } from "vitest";
import { chr20Bam, createTestClient, readReply, type TestClient } from "../test-client.ts";

const project = "curator/tumor-atlas";
const folder = "568e69abe9b0307bc0414170";

describe("Seven Bridges files, projects and users", () => {
  let client: TestClient;
  beforeEach(() => {
    client = createTestClient();
  });

  const get = (path: string, token?: string) => client.sevenbridges("GET", `/v2${path}`, undefined, token);

  test("a file has its details, an absolute href, and times without fractions", async () => {
    const { json } = await get(`/files/${chr20Bam}`);
    expect(json).toMatchObject({
      href: `http://sb.test/v2/files/${chr20Bam}`,
      id: chr20Bam,
      name: "HG00096.chr20.bam",
      project,
      type: "file",
      size: 301_989_888,
      created_on: "2024-03-01T09:30:00Z",
      origin: { task: expect.any(String) },
      tags: ["atlas", "chr20"],
      metadata: { tissue: "Liver" },
    });
    expect((await get(`/files/${json.parent}`)).json.code).toBe(5002);
    expect((await get("/files/568e69abe9b0307bc0414165")).json.metadata).toBeNull();
  });

  test("hrefs lead to where the caller reached the platform", async () => {
    const headers = { "x-sbg-auth-token": "sandbox-curator" };
    const baseUrl = "http://127.0.0.1:8700/sandbox/sevenbridges";
    const file = new Request(`http://sb.test/v2/files/${chr20Bam}`, { headers });
    const { json } = await readReply(await client.sandbox.sevenbridges(file, { baseUrl }));
    expect(json.href).toBe(`${baseUrl}/v2/files/${chr20Bam}`);
    const list = new Request(`http://sb.test/v2/files?parent=${folder}`, { headers });
    const listed = await readReply(await client.sandbox.sevenbridges(list, { baseUrl }));
    expect(listed.json.links[0].href).toBe(`${baseUrl}/v2/files?parent=${folder}&offset=50&limit=50`);
  });

  test("without a token, or with a bad one, it is 401", async () => {
    for (const headers of [{}, { "x-sbg-auth-token": "nonsense" }, { authorization: "Bearer nonsense" }]) {
      const reply = await readReply(
        await client.sandbox.sevenbridges(new Request("http://sb.test/v2/user", { headers })),
      );
      expect([reply.status, reply.json.status, reply.json.code]).toEqual([401, 401, 90001]);
    }
    const bearer = new Request("http://sb.test/v2/user", {
      headers: { authorization: "Bearer sandbox-viewer" },
    });
    expect((await readReply(await client.sandbox.sevenbridges(bearer))).json.username).toBe("viewer");
  });

  test("fields choose: names, one taken away, a part inside, everything", async () => {
    const keys = async (fields: string) => (await get(`/files/${chr20Bam}?fields=${fields}`)).json;
    expect(Object.keys(await keys("id,name"))).toEqual(["id", "name"]);
    expect(await keys("!metadata")).not.toHaveProperty("metadata");
    expect(await keys("!metadata")).toHaveProperty("tags");
    expect(await keys("origin.task,id")).toEqual({ id: chr20Bam, origin: { task: expect.any(String) } });
    expect(await keys("_all")).toHaveProperty("metadata");
    expect(await keys("_all,!tags,!origin.task")).toMatchObject({ origin: {} });
    expect(await keys("nonsense")).toEqual({});
  });

  test("a project's files come in the list envelope, with the total in its header", async () => {
    const { json, headers } = await get(`/files?project=${project}`);
    expect(headers.get("x-total-matching-query")).toBe("7");
    expect(json.items.map((item: { name: string }) => item.name)).toEqual([
      "HG00096.chr20.bam",
      "HG00097.chr20.bam",
      "HG00171.clinical.tsv",
      "TCGA-CN-6997-01A.bam",
      "cohort",
      "unicode.bam",
      "wide.vcf.gz",
    ]);
    expect(json.items[4]).toMatchObject({ type: "folder", id: folder });
    expect(json.links).toEqual([]);
    expect(json.items[0]).not.toHaveProperty("metadata");
  });

  test("pages link to each other, and together they are everything, once", async () => {
    const seen = new Set<string>();
    let path: string | undefined = `/v2/files?parent=${folder}&limit=100&fields=id`;
    let pages = 0;
    while (path !== undefined) {
      const { json, headers } = await client.sevenbridges("GET", path);
      expect(headers.get("x-total-matching-query")).toBe("2000");
      for (const item of json.items) seen.add(item.id);
      const next = json.links.find((link: { rel: string }) => link.rel === "next");
      path = next?.href.replace("http://sb.test", "");
      pages += 1;
    }
    expect([pages, seen.size]).toEqual([20, 2000]);
  });

  test("offset and limit have bounds", async () => {
    for (const query of ["limit=101", "limit=0", "limit=x", "offset=-1"]) {
      expect((await get(`/files?project=${project}&${query}`)).status).toBe(400);
    }
    expect((await get(`/files?project=${project}&offset=500`)).json.items).toEqual([]);
  });

  test("filters: of the same name any may match, of different names all have to", async () => {
    const names = async (query: string): Promise<string[]> =>
      (await get(`/files?project=${project}&${query}`)).json.items.map((item: { name: string }) => item.name);
    expect(await names("name=wide.vcf.gz&name=unicode.bam")).toEqual(["unicode.bam", "wide.vcf.gz"]);
    expect(await names("metadata.sample_id=HG00096&metadata.sample_id=HG00171")).toHaveLength(2);
    expect(await names("metadata.sample_id=HG00096&metadata.tissue=Kidney")).toEqual([]);
    expect(await names("metadata.Kids%20First%20Biospecimen%20ID=BS_7QZ1T4MV")).toEqual([
      "HG00096.chr20.bam",
    ]);
    expect(await names("metadata.a.b=a+dot+in+the+key")).toEqual(["unicode.bam"]);
    expect(await names("tag=chr20&tag=nonsense")).toEqual(["HG00096.chr20.bam"]);
    expect(await names("origin.task=3f1c9a52-7f0e-4c0a-9a5e-2d7c4b9d6e11")).toEqual(["HG00096.chr20.bam"]);
    expect(await names("origin.dataset=tcga_grch38")).toEqual(["TCGA-CN-6997-01A.bam"]);
  });

  test("numbers are stored but not found", async () => {
    const { json } = await get(`/files?project=${project}&metadata.days_to_death=994`);
    expect(json.items).toEqual([]);
  });

  test("a list wants a project or a folder that is there", async () => {
    expect((await get("/files")).json).toMatchObject({ status: 400, code: 90000 });
    const both = await get(`/files?project=${project}&parent=${folder}`);
    expect(both.json).toMatchObject({ status: 400, code: 5031 });
    for (const malformed of ["nonsense", "", "a/b/c", "curator/"]) {
      const { json } = await get(`/files?project=${malformed}`);
      expect([malformed, json.status, json.code]).toEqual([malformed, 400, 5005]);
    }
    expect((await get("/files?project=curator/nonsense")).json).toMatchObject({ status: 404, code: 3002 });
    expect((await get("/files?parent=nonsense")).json).toMatchObject({ status: 404, code: 5002 });
    for (const path of [`/files?parent=${chr20Bam}`, `/files/${chr20Bam}/list`]) {
      expect((await get(path)).json).toMatchObject({ status: 400, code: 5022 });
    }
    const root = (await get(`/projects/${project}`)).json.root_folder;
    expect((await get(`/files?parent=${root}`)).json.items).toHaveLength(7);
    expect((await get(`/files/${folder}/list`)).json.items).toHaveLength(50);
  });

  test("PATCH of a file sets name and tags, and its metadata replaces the full set", async () => {
    const { json } = await client.sevenbridges("PATCH", `/v2/files/${chr20Bam}`, {
      name: "renamed.bam",
      tags: ["t"],
      metadata: { a: "b", none: null },
    });
    expect(json).toMatchObject({ name: "renamed.bam", tags: ["t"] });
    expect(json.metadata).toEqual({ a: "b" });
    expect(await client.history()).toMatchObject([{ operation: "PATCH file", after: { a: "b" } }]);
    const named = await client.sevenbridges("PATCH", `/v2/files/${chr20Bam}`, { name: "again.bam" });
    expect(named.json.metadata).toEqual({ a: "b" });
  });

  test("a refused PATCH of a file changes neither name nor tags", async () => {
    for (const body of [
      { name: "x", metadata: { "": "b" } },
      { name: "x", tags: "t" },
      { name: "", tags: ["t"] },
      "[]",
    ]) {
      expect((await client.sevenbridges("PATCH", `/v2/files/${chr20Bam}`, body)).status).toBe(400);
    }
    expect((await get(`/files/${chr20Bam}`)).json).toMatchObject({
      name: "HG00096.chr20.bam",
      tags: ["atlas", "chr20"],
    });
    const refused = await client.sevenbridges(
      "PATCH",
      `/v2/files/${chr20Bam}`,
      { name: "x" },
      "sandbox-viewer",
    );
    expect(refused.json.code).toBe(5001);
  });

  test("a folder's name and tags can't be changed", async () => {
    const codeOf = async (method: string, path: string, body: unknown) => {
      const { status, json } = await client.sevenbridges(method, `/v2/files/${folder}${path}`, body);
      return [status, json.code];
    };
    expect(await codeOf("PUT", "/tags", ["x"])).toEqual([400, 5027]);
    expect(await codeOf("PATCH", "", { tags: ["x"] })).toEqual([400, 5027]);
    expect(await codeOf("PATCH", "", { name: "x" })).toEqual([400, 5023]);
    expect(await codeOf("PATCH", "", { metadata: { a: "b" } })).toEqual([400, 5025]);
    expect((await get(`/files/${folder}`)).json).toMatchObject({ name: "cohort", tags: [] });
  });

  test("a body that can't be decoded, another type, another verb and a bad request have codes of their own", async () => {
    const codeOf = async (method: string, path: string, init: RequestInit) => {
      const headers = { "x-sbg-auth-token": "sandbox-curator", "content-type": "application/json" };
      const request = new Request(`http://sb.test/v2${path}`, { method, headers, ...init });
      const { status, json } = await readReply(await client.sandbox.sevenbridges(request));
      return [status, json.code];
    };
    const metadata = `/files/${chr20Bam}/metadata`;
    for (const body of ["{", "", '{"a":"\\ud83e"}', new Uint8Array([123, 34, 255, 34, 58, 49, 125])]) {
      expect(await codeOf("PATCH", metadata, { body })).toEqual([400, 90009]);
    }
    const text = { "x-sbg-auth-token": "sandbox-curator", "content-type": "text/plain" };
    expect(await codeOf("PATCH", metadata, { body: "{}", headers: text })).toEqual([415, 90008]);
    expect(await codeOf("POST", metadata, { body: "{}" })).toEqual([405, 90006]);
    expect(await codeOf("GET", `/files?project=${project}&limit=101`, {})).toEqual([400, 90000]);
    expect(await codeOf("POST", "/bulk/files/get", { body: '{"file_ids":[]}' })).toEqual([400, 90000]);
    expect(await codeOf("GET", "/nonsense", {})).toEqual([404, 90003]);
    for (const [status, code] of [
      [500, 90004],
      [502, 90004],
      [409, 90007],
      [403, 90002],
      [413, 90000],
    ] as const) {
      await client.control("POST", "faults", { on: "user", fault: `status:${status}` });
      expect(await codeOf("GET", "/user", {})).toEqual([status, code]);
    }
  });

  test("PUT of tags replaces them", async () => {
    expect((await client.sevenbridges("PUT", `/v2/files/${chr20Bam}/tags`, ["x", "y"])).status).toBe(200);
    expect((await get(`/files/${chr20Bam}`)).json.tags).toEqual(["x", "y"]);
    expect((await client.sevenbridges("PUT", `/v2/files/${chr20Bam}/tags`, { x: 1 })).status).toBe(400);
  });

  test("projects are listed, filtered by name, and tell the caller's permissions", async () => {
    const { json, headers } = await get("/projects");
    expect(json.items).toEqual([
      expect.objectContaining({ id: "curator/reference-read-only" }),
      { href: `http://sb.test/v2/projects/${project}`, id: project, name: "Tumor atlas" },
    ]);
    expect(headers.get("x-total-matching-query")).toBe("2");
    expect((await get("/projects?name=tumor")).json.items).toHaveLength(1);
    expect((await get("/projects/nobody")).json.items).toEqual([]);
    const permissions = async (id: string, token: string) =>
      (await get(`/projects/${id}`, token)).json.permissions;
    expect(await permissions(project, "sandbox-curator")).toMatchObject({
      read: true,
      write: true,
      admin: true,
    });
    expect(await permissions(project, "sandbox-uploader")).toMatchObject({
      read: true,
      write: true,
      admin: false,
    });
    expect(await permissions(project, "sandbox-viewer")).toMatchObject({
      read: true,
      write: false,
      admin: false,
    });
    expect(await permissions("curator/reference-read-only", "sandbox-curator")).toMatchObject({
      write: false,
    });
    expect((await get("/projects/curator/nonsense")).json).toMatchObject({ status: 404, code: 3002 });
  });

  test("user and rate_limit", async () => {
    expect((await get("/user", "sandbox-uploader")).json).toMatchObject({
      username: "uploader",
      email: expect.any(String),
    });
    const { json: user } = await get("/user", "sandbox-uploader");
    expect((await get(user.href.replace("http://sb.test/v2", ""))).json).toEqual(user);
    expect((await get("/users/nobody")).json).toMatchObject({ status: 404, code: 2002 });
    const { json, headers } = await get("/rate_limit");
    expect(json.instance_limit).toEqual(json.instance);
    expect(json).toHaveProperty("instance.limit");
    expect(json.rate.limit).toBe(1000);
    expect(Number(headers.get("x-ratelimit-remaining"))).toBe(json.rate.remaining);
    expect(Number(headers.get("x-ratelimit-reset"))).toBe(json.rate.reset);
    expect(json.rate.reset).toBeLessThan(1e11);
    await client.control("POST", "settings", { resetHeaderUnit: "milliseconds" });
    expect((await get("/rate_limit")).json.rate.reset).toBeGreaterThan(1e11);
  });

  test("an unknown address is 404, a verb that isn't there 405", async () => {
    expect((await get("/nonsense")).status).toBe(404);
    expect((await client.sevenbridges("GET", `/files/${chr20Bam}`)).status).toBe(404);
    expect((await client.sevenbridges("PUT", `/v2/files/${chr20Bam}`, {})).status).toBe(405);
    expect((await get("/bulk/files/get")).status).toBe(405);
  });
});
