import { describe, expect, test } from "vitest";
import {
  jsonAnswer,
  type ScriptedAnswer,
  type SentRequest,
  scriptedFetch,
} from "../contract/scripted-fetch.ts";
import type { PlatformErrorFacts } from "../errors.ts";
import type { MetadataPlatform } from "../port.ts";
import {
  errorAnswer,
  FILE_ANSWER,
  FILE_REF,
  JOB_ANSWER,
  JOB_REF,
  OTHER_PROJECT,
  PROJECT,
  PROJECT_ANSWER,
  PROJECT_REF,
  platformOptions,
} from "./fixtures.ts";
import { createDnanexus } from "./platform.ts";

function scripted(...answers: ScriptedAnswer[]): {
  platform: MetadataPlatform;
  sent: readonly SentRequest[];
} {
  const { fetch, sent } = scriptedFetch(...answers);
  return { platform: createDnanexus(platformOptions(fetch)), sent };
}

function level(name: string): ScriptedAnswer {
  return jsonAnswer({ id: PROJECT, level: name });
}

function failing(facts: Partial<PlatformErrorFacts>): object {
  return { name: "PlatformError", facts };
}

describe("describing on DNAnexus", () => {
  test("before a write asks for nothing beside the properties", async () => {
    const { platform, sent } = scripted(jsonAnswer(FILE_ANSWER));
    const hold = { operationId: "submit-1", over: new AbortController().signal, isFresh: () => true };
    const { access, metadata } = await platform.describe(FILE_REF, { hold });
    expect([access, metadata.get("tissue")]).toEqual([{ kind: "unknown" }, "liver"]);
    expect(sent).toHaveLength(1);
  });

  test("asks for the properties of the copy that is meant, then for the level in its project", async () => {
    const { platform, sent } = scripted(jsonAnswer(FILE_ANSWER), level("CONTRIBUTE"));
    const snapshot = await platform.describe(FILE_REF);
    expect(snapshot).toEqual({
      ref: FILE_REF,
      name: "HG00096.bam",
      folder: "/",
      objectClass: "file",
      project: PROJECT,
      state: "closed",
      access: { kind: "writable" },
      metadata: new Map([
        ["tissue", "liver"],
        ["__proto__", "p"],
        ["empty", ""],
        ["2", "two"],
      ]),
      describedAtMs: 1234,
      modifiedMs: 1426633680999,
    });
    expect([...snapshot.metadata.keys()]).toEqual(["tissue", "__proto__", "empty", "2"]);
    expect(sent.map(({ method, url, body }) => [method, url, JSON.parse(body)])).toEqual([
      [
        "POST",
        `https://api.dnanexus.test/${FILE_REF.objectId}/describe`,
        { project: PROJECT, fields: { properties: true }, defaultFields: true },
      ],
      ["POST", `https://api.dnanexus.test/${PROJECT}/describe`, { fields: { level: true } }],
    ]);
    expect(sent[0]?.headers.get("authorization")).toBe("Bearer a-token");
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
  });

  test("gives no hint when no project is meant", async () => {
    const { platform, sent } = scripted(jsonAnswer(FILE_ANSWER), level("VIEW"));
    await platform.describe({ connection: "c", objectId: FILE_REF.objectId });
    expect(JSON.parse(sent[0]?.body ?? "")).toEqual({ fields: { properties: true }, defaultFields: true });
  });

  test("says which project's copy answered when it isn't the one that was asked for", async () => {
    const other = FILE_ANSWER.replace(PROJECT, OTHER_PROJECT);
    const { platform, sent } = scripted(jsonAnswer(other), level("VIEW"));
    const snapshot = await platform.describe(FILE_REF);
    expect([snapshot.ref.project, snapshot.project]).toEqual([PROJECT, OTHER_PROJECT]);
    expect(sent[1]?.url).toContain(OTHER_PROJECT);
  });

  test.each([
    ["closed", "ADMINISTER", { kind: "writable" }],
    ["open", "UPLOAD", { kind: "writable" }],
    [
      "closing",
      "UPLOAD",
      { kind: "read-only", reason: { kind: "level-too-low", level: "UPLOAD", needed: "CONTRIBUTE" } },
    ],
    [
      "open",
      "VIEW",
      { kind: "read-only", reason: { kind: "level-too-low", level: "VIEW", needed: "UPLOAD" } },
    ],
    ["closed", "SOMETHING NEW", { kind: "unknown" }],
  ])("of a %s object with %s", async (state, name, access) => {
    const { platform } = scripted(jsonAnswer(FILE_ANSWER.replace('"closed"', `"${state}"`)), level(name));
    expect((await platform.describe(FILE_REF)).access).toEqual(access);
  });

  test.each<[string, ScriptedAnswer]>([
    ["refused", jsonAnswer(errorAnswer("ResourceNotFound"), 404)],
    ["lost", new TypeError("Failed to fetch")],
    ["odd", jsonAnswer("[]")],
  ])("leaves open what the account may do when that question is %s", async (_name, answer) => {
    const { platform } = scripted(jsonAnswer(FILE_ANSWER), answer);
    expect((await platform.describe(FILE_REF)).access).toEqual({ kind: "unknown" });
  });

  test("is cancelled as a whole, even in its second question", async () => {
    const controller = new AbortController();
    let asked = 0;
    const platform = createDnanexus(
      platformOptions(async (_input, init) => {
        asked += 1;
        if (asked === 2) controller.abort();
        init?.signal?.throwIfAborted();
        return new Response(FILE_ANSWER, { headers: { "content-type": "application/json" } });
      }),
    );
    const described = platform.describe(FILE_REF, { signal: controller.signal });
    await expect(described).rejects.toMatchObject({ name: "AbortError" });
    expect(asked).toBe(2);
  });

  test("takes a job's properties from its default reply", async () => {
    const { platform, sent } = scripted(jsonAnswer(JOB_ANSWER), level("CONTRIBUTE"));
    const snapshot = await platform.describe(JOB_REF);
    expect(snapshot).toMatchObject({ objectClass: "job", state: "done", metadata: new Map([["run", "7"]]) });
    expect(sent[0]?.body).toBe("{}");
  });

  test("asks a project for its own level, once", async () => {
    const { platform, sent } = scripted(jsonAnswer(PROJECT_ANSWER));
    const { access, name } = await platform.describe(PROJECT_REF);
    expect(name).toBe("Atlas");
    expect(access).toMatchObject({ kind: "read-only", reason: { level: "VIEW", needed: "CONTRIBUTE" } });
    expect(sent).toHaveLength(1);
  });

  test.each([
    "",
    "file-short",
    "app-F4yyz6j9Jz8YpxQV8B8Kk7Zy",
    "user-alice",
    "../file",
    `${FILE_REF.objectId}/x`,
  ])("sends nothing for %j, which is no id of an object with properties", async (objectId) => {
    const { platform, sent } = scripted();
    const described = platform.describe({ connection: "c", objectId });
    await expect(described).rejects.toMatchObject(failing({ kind: "invalid", sent: "no" }));
    expect(sent).toEqual([]);
  });

  test("trusts no answer about another object", async () => {
    const { platform } = scripted(
      jsonAnswer(FILE_ANSWER.replace(FILE_REF.objectId, "file-000000000000000000000000")),
    );
    const described = platform.describe(FILE_REF);
    await expect(described).rejects.toMatchObject(
      failing({ kind: "unexpected-answer", fault: "wrong-object" }),
    );
  });

  test.each(["[]", '"x"', "3", "null", '{"id":"file-1"}', FILE_ANSWER.replace('"properties"', '"others"')])(
    "opens no editor on %s",
    async (body) => {
      const { platform } = scripted(jsonAnswer(body));
      const described = platform.describe(FILE_REF);
      await expect(described).rejects.toMatchObject(
        failing({ kind: "unexpected-answer", fault: "wrong-shape" }),
      );
    },
  );

  test("says not-found for what isn't there or can't be seen", async () => {
    const { platform } = scripted(jsonAnswer(errorAnswer("ResourceNotFound"), 404));
    const described = platform.describe(FILE_REF);
    await expect(described).rejects.toMatchObject(
      failing({ kind: "not-found", sent: "yes", code: "ResourceNotFound" }),
    );
  });
});
