import { describe, expect, test } from "vitest";
import {
  jsonAnswer,
  type ScriptedAnswer,
  type SentRequest,
  scriptedFetch,
} from "../contract/scripted-fetch.ts";
import type { PlatformErrorFacts } from "../errors.ts";
import type { MetadataPlatform } from "../port.ts";
import { errorAnswer, FILE_REF, fileAnswer, PROJECT, platformOptions, projectAnswer } from "./fixtures.ts";
import { createSevenBridges } from "./platform.ts";

function scripted(...answers: ScriptedAnswer[]): {
  platform: MetadataPlatform;
  sent: readonly SentRequest[];
} {
  const { fetch, sent } = scriptedFetch(...answers);
  return { platform: createSevenBridges(platformOptions(fetch)), sent };
}

function failing(facts: Partial<PlatformErrorFacts>): object {
  return { name: "PlatformError", facts };
}

describe("describing on Seven Bridges", () => {
  test("before a write asks for nothing beside the metadata", async () => {
    const { platform, sent } = scripted(jsonAnswer(fileAnswer()));
    const hold = { operationId: "submit-1", over: new AbortController().signal, isFresh: () => true };
    const { access, metadata } = await platform.describe(FILE_REF, { hold });
    expect([access, metadata.get("tissue")]).toEqual([{ kind: "unknown" }, "liver"]);
    expect(sent).toHaveLength(1);
  });

  test("reads the file, then the permissions in its project", async () => {
    const { platform, sent } = scripted(jsonAnswer(fileAnswer()), jsonAnswer(projectAnswer(true)));
    const snapshot = await platform.describe(FILE_REF);
    expect(snapshot).toEqual({
      ref: FILE_REF,
      name: "HG00096.bam",
      objectClass: "file",
      project: PROJECT,
      access: { kind: "writable" },
      metadata: new Map<string, unknown>([
        ["tissue", "liver"],
        ["days_to_death", { type: "number", json: "994" }],
        ["score", { type: "number", json: "1.50" }],
        ["__proto__", "p"],
        ["gone", { type: "null", json: "null" }],
        ["2", "two"],
      ]),
      describedAtMs: 1234,
    });
    expect([...snapshot.metadata.keys()].at(-1)).toBe("2");
    expect(sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET https://api.sbgenomics.test/v2/files/${FILE_REF.objectId}`,
      "GET https://api.sbgenomics.test/v2/projects/alice/atlas",
    ]);
    expect(sent[0]?.headers.get("x-sbg-auth-token")).toBe("a-token");
    expect(sent[0]?.headers.has("authorization")).toBe(false);
  });

  test.each([
    "https://h.test",
    "https://h.test/",
    "https://h.test/v2",
    "https://h.test/v2/",
    "https://h.test//v2//",
  ])("finds the API below %s", async (baseUrl) => {
    const { fetch, sent } = scriptedFetch(jsonAnswer({ username: "alice" }));
    const account = await createSevenBridges({ ...platformOptions(fetch), baseUrl }).whoami();
    expect(account).toEqual({ id: "alice", name: "alice" });
    expect(sent[0]?.url).toBe("https://h.test/v2/user");
  });

  test("takes metadata that is null for none at all", async () => {
    const { platform } = scripted(
      jsonAnswer(fileAnswer({ metadata: "null" })),
      jsonAnswer(projectAnswer(true)),
    );
    expect((await platform.describe(FILE_REF)).metadata.size).toBe(0);
  });

  test.each([
    ["a folder", { type: '"folder"', metadata: "null" }, { kind: "folder" }],
    [
      "a TCGA file",
      { origin: '{"dataset":"tcga_grch38"}' },
      { kind: "controlled-dataset", dataset: "tcga_grch38" },
    ],
    [
      "a public file",
      { project: '"admin/sbg-public-data"' },
      { kind: "controlled-dataset", dataset: "admin/sbg-public-data" },
    ],
  ])("knows %s for read-only without a second question", async (_name, fields, reason) => {
    const { platform, sent } = scripted(jsonAnswer(fileAnswer(fields)));
    expect((await platform.describe(FILE_REF)).access).toEqual({ kind: "read-only", reason });
    expect(sent).toHaveLength(1);
  });

  test("knows a file for read-only where the project gives no right to write", async () => {
    const { platform } = scripted(jsonAnswer(fileAnswer()), jsonAnswer(projectAnswer(false)));
    const reason = { kind: "no-write-permission", project: PROJECT };
    expect((await platform.describe(FILE_REF)).access).toEqual({ kind: "read-only", reason });
  });

  test.each<[string, Record<string, string>, ScriptedAnswer]>([
    ["refused", {}, jsonAnswer(errorAnswer(404, 3002), 404)],
    ["lost", {}, new TypeError("Failed to fetch")],
    ["odd", {}, jsonAnswer("{}")],
    ["impossible, for lack of a project", { project: "null" }, new Error("not asked")],
    ["impossible, for a project that is none", { project: '"a/b/../c"' }, new Error("not asked")],
  ])("leaves open what the account may do when that question is %s", async (_name, fields, answer) => {
    const { platform } = scripted(jsonAnswer(fileAnswer(fields)), answer);
    expect((await platform.describe(FILE_REF)).access).toEqual({ kind: "unknown" });
  });

  test("minds no odd origin, which is only a hint", async () => {
    const { platform } = scripted(jsonAnswer(fileAnswer({ origin: '"x"' })), jsonAnswer(projectAnswer(true)));
    expect((await platform.describe(FILE_REF)).access).toEqual({ kind: "writable" });
  });

  test("is cancelled as a whole, even in its second question", async () => {
    const controller = new AbortController();
    const platform = createSevenBridges(
      platformOptions(async (input, init) => {
        if (String(input).includes("/projects/")) controller.abort();
        init?.signal?.throwIfAborted();
        return new Response(fileAnswer(), { headers: { "content-type": "application/json" } });
      }),
    );
    const described = platform.describe(FILE_REF, { signal: controller.signal });
    await expect(described).rejects.toMatchObject({ name: "AbortError" });
  });

  test.each(["", ".", "..", "\ud800"])("sends nothing for %j, which no path can hold", async (objectId) => {
    const { platform, sent } = scripted();
    const described = platform.describe({ connection: "c", objectId });
    await expect(described).rejects.toMatchObject(failing({ kind: "invalid", sent: "no" }));
    expect(sent).toEqual([]);
  });

  test("keeps an id within its place in the path", async () => {
    const { platform, sent } = scripted(jsonAnswer(errorAnswer(404, 5002), 404));
    const described = platform.describe({ connection: "c", objectId: "../user?x#y" });
    await expect(described).rejects.toMatchObject(failing({ kind: "not-found", code: "5002" }));
    expect(sent[0]?.url).toBe("https://api.sbgenomics.test/v2/files/..%2Fuser%3Fx%23y");
  });

  test("trusts no answer about another file", async () => {
    const { platform } = scripted(jsonAnswer(fileAnswer({ id: '"568cf5dce4b0307bc0462061"' })));
    const described = platform.describe(FILE_REF);
    await expect(described).rejects.toMatchObject(
      failing({ kind: "unexpected-answer", fault: "wrong-object" }),
    );
  });

  test.each([
    "[]",
    '"x"',
    "3",
    "null",
    fileAnswer().replace('"metadata"', '"others"'),
    fileAnswer({ metadata: "[]" }),
  ])("opens no editor on %s", async (body) => {
    const { platform } = scripted(jsonAnswer(body));
    const described = platform.describe(FILE_REF);
    await expect(described).rejects.toMatchObject(
      failing({ kind: "unexpected-answer", fault: "wrong-shape" }),
    );
  });
});
