import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createPlatformListener } from "../listener.ts";
import { chr20Bam, createTestClient, type Reply } from "../test-client.ts";

/**
 * The calls of the vendor's Python client over a real connection: every request has a JSON body, even a GET
 * (`null`), and the client follows the hrefs that it gets.
 */
describe("the vendor's Seven Bridges client", () => {
  let server: Server;
  let base: string;
  beforeEach(async () => {
    const { sandbox } = createTestClient();
    const listener = createPlatformListener(sandbox, "sevenbridges");
    server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`;
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  /** fetch refuses a GET with a body, so this goes through node:http. */
  function send(method: string, url: string, data: unknown = null): Promise<Reply["json"]> {
    const body = JSON.stringify(data);
    const headers = {
      "Content-Type": "application/json",
      "Content-Length": Buffer.byteLength(body),
      "User-Agent": "sevenbridges-python/2.11.0 (Linux, Python/3.11.2; requests/2.31.0)",
      "X-SBG-Auth-Token": "sandbox-curator",
      "Accept-Encoding": "gzip, deflate",
      Connection: "keep-alive",
    };
    return new Promise((resolve, reject) => {
      const outgoing = request(url, { method, headers }, (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
        incoming.on("end", () => {
          expect([url, incoming.statusCode]).toEqual([url, 200]);
          expect(incoming.headers).toHaveProperty("x-ratelimit-remaining");
          const total = incoming.headers["x-total-matching-query"];
          resolve({ total, ...JSON.parse(Buffer.concat(chunks).toString()) });
        });
      });
      outgoing.on("error", reject);
      outgoing.end(body);
    });
  }

  test("the user and the rate limit", async () => {
    expect(await send("GET", `${base}/user`)).toMatchObject({ username: "curator" });
    expect(await send("GET", `${base}/rate_limit`)).toMatchObject({
      rate: { limit: 1000 },
      instance: { limit: -1 },
    });
  });

  test("projects are queried at an address that ends in a slash, one is fetched", async () => {
    const projects = await send("GET", `${base}/projects/?fields=_all`);
    expect(Number(projects.total)).toBe(2);
    expect(projects).toMatchObject({ href: expect.any(String), links: [] });
    const project = await send("GET", `${base}/projects/curator/tumor-atlas`);
    expect(project).toMatchObject({ id: "curator/tumor-atlas", type: "v2", permissions: { admin: true } });
    expect(await send("GET", project.href)).toEqual(project);
    expect(Number((await send("GET", `${base}/projects/curator/tumor-atlas/members`)).total)).toBe(3);
  });

  test("all files of a query, page by page, by the hrefs of the answers", async () => {
    const first = await send("GET", `${base}/files?parent=568e69abe9b0307bc0414170&limit=100&fields=_all`);
    let page = await send("GET", first.href);
    let count = 0;
    for (;;) {
      count += page.items.length;
      const next = page.links.find((link: { rel: string }) => link.rel.toLowerCase() === "next");
      if (next === undefined) break;
      page = await send("GET", next.href);
    }
    expect(count).toBe(Number(first.total));
    expect(first.items[0].metadata).toBeTypeOf("object");
  });

  test("a key set and saved: PATCH with what changed, then a GET of the href", async () => {
    const file = await send("GET", `${base}/files/${chr20Bam}`);
    await send("PATCH", `${base}/files/${chr20Bam}/metadata`, { tissue: "Kidney" });
    const reloaded = await send("GET", file.href);
    expect(reloaded.metadata).toEqual({ ...file.metadata, tissue: "Kidney" });
    expect(reloaded.modified_on).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  test("metadata assigned and saved is a PUT; tags are a PUT; the name is a PATCH of the file", async () => {
    await send("PUT", `${base}/files/${chr20Bam}/metadata`, { tissue: "Kidney" });
    await send("PUT", `${base}/files/${chr20Bam}/tags`, ["a"]);
    await send("PATCH", `${base}/files/${chr20Bam}`, { name: "renamed.bam" });
    const file = await send("GET", `${base}/files/${chr20Bam}`);
    expect(file).toMatchObject({ name: "renamed.bam", tags: ["a"] });
    expect(file.metadata).toEqual({ tissue: "Kidney" });
  });

  test("bulk get, and bulk edit with everything that the client holds of each file", async () => {
    const ids = [chr20Bam, "568e69abe9b0307bc0414165"];
    const got = await send("POST", `${base}/bulk/files/get`, { file_ids: ids });
    const items = got.items.map(({ resource }: { resource: Record<string, unknown> }) => ({
      id: resource["id"],
      name: resource["name"],
      tags: resource["tags"],
      metadata: resource["metadata"],
    }));
    items[0].metadata.tissue = "Kidney";
    const edited = await send("POST", `${base}/bulk/files/edit`, { items });
    expect(edited.items[0].resource.metadata.tissue).toBe("Kidney");
    expect(edited.items[1].resource.metadata).toBeNull();
  });
});
