import { describe, expect, test } from "vitest";
import {
  jsonAnswer,
  type ScriptedAnswer,
  type SentRequest,
  scriptedFetch,
} from "../contract/scripted-fetch.ts";
import type { MetadataPlatform } from "../port.ts";
import { FILE_REF, PROJECT, platformOptions } from "./fixtures.ts";
import { createDnanexus } from "./platform.ts";

const NEXT = '{ "project": "project-x", "id": "file-y", "position": 12345678901234567890 }';
const OBJECT = `{"project": "${PROJECT}", "id": "${FILE_REF.objectId}", "describe": {"class": "file", "name": "a", "folder": "/b"}}`;

const EVERYTHING = { kind: "name", text: "*", isGlob: true } as const;

function scripted(...answers: ScriptedAnswer[]): {
  platform: MetadataPlatform;
  sent: readonly SentRequest[];
} {
  const { fetch, sent } = scriptedFetch(...answers);
  return { platform: createDnanexus(platformOptions(fetch)), sent };
}

describe("lists on DNAnexus", () => {
  test("give the platform's cursor back to it as it came, to the digit", async () => {
    const { platform, sent } = scripted(
      jsonAnswer(`{"results": [${OBJECT}], "next": ${NEXT}}`),
      jsonAnswer('{"results": [], "next": null}'),
    );
    const query = { project: PROJECT, terms: [EVERYTHING] };
    const { items, next } = await platform.find(query);
    expect(items).toEqual([{ ref: FILE_REF, name: "a", objectClass: "file", folder: "/b" }]);
    expect(await platform.find({ ...query, cursor: next ?? "" })).toEqual({ items: [] });
    expect(sent[1]?.body).toContain(`"starting": ${NEXT}`);
  });

  test("put a folder's own folders first, on the first page alone", async () => {
    const { platform, sent } = scripted(
      jsonAnswer('{"folders": ["/b/c"]}'),
      jsonAnswer(`{"results": [${OBJECT}], "next": "n"}`),
      jsonAnswer('{"results": []}'),
    );
    const query = { project: PROJECT, folder: "/b" };
    const { items, next } = await platform.find(query);
    expect(items.map(({ name, objectClass }) => [name, objectClass])).toEqual([
      ["c", "folder"],
      ["a", "file"],
    ]);
    expect(items[0]?.ref).toEqual({ connection: "my-dnanexus", objectId: "/b/c", project: PROJECT });
    await platform.find({ ...query, cursor: next ?? "" });
    expect(sent.map(({ url }) => url.slice(url.lastIndexOf("/") + 1))).toEqual([
      "listFolder",
      "findDataObjects",
      "findDataObjects",
    ]);
  });

  const made = (created: number, id: string) =>
    OBJECT.replace('"class"', `"created": ${created}, "class"`).replace(FILE_REF.objectId, id);

  test("ask for the order of creation, which no write changes, unless a first look is wanted", async () => {
    const { platform, sent } = scripted(
      jsonAnswer('{"results": []}'),
      jsonAnswer(`{"results": [${made(2, "file-b")}, ${made(1, "file-a")}], "next": "n"}`),
    );
    const query = { project: PROJECT, terms: [EVERYTHING] };
    await platform.find(query);
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({
      sortBy: [{ field: "created", ordering: "ascending" }],
    });
    const { moves } = await platform.find({ ...query, recentFirst: true });
    expect(JSON.parse(sent[1]?.body ?? "")).not.toHaveProperty("sortBy");
    expect(moves).toBeUndefined();
  });

  test("say when the pages come in another order than the one asked for", async () => {
    const results = (...objects: string[]) => `"results": [${objects.join(", ")}]`;
    const [a, b, c] = [made(1, "file-a"), made(2, "file-b"), made(2, "file-c")];
    const { platform } = scripted(
      jsonAnswer(`{${results(a, b, c)}, "next": "n"}`),
      jsonAnswer(`{${results(b, a)}, "next": "n"}`),
      jsonAnswer(`{${results(b, a)}}`),
      jsonAnswer(`{${results(b, a)}}`),
    );
    const query = { project: PROJECT, terms: [EVERYTHING] };
    expect((await platform.find(query)).moves).toBeUndefined();
    expect((await platform.find(query)).moves).toBe(true);
    expect((await platform.find({ ...query, cursor: '"n"' })).moves).toBe(true);
    // The objects of a single page can't move between pages.
    expect((await platform.find(query)).moves).toBeUndefined();
  });

  test("look in one folder, or by name in all below it", async () => {
    const { platform, sent } = scripted(jsonAnswer('{"folders": []}'), jsonAnswer('{"results": []}'));
    await platform.find({ project: PROJECT, pageSize: 5000 });
    expect(JSON.parse(sent[1]?.body ?? "")).toMatchObject({
      scope: { project: PROJECT, folder: "/", recurse: false },
      limit: 1000,
    });
    const named = scripted(jsonAnswer('{"results": []}'));
    await named.platform.find({
      project: PROJECT,
      folder: "/b",
      terms: [{ kind: "name", text: 'a"*', isGlob: true }],
    });
    expect(JSON.parse(named.sent[0]?.body ?? "")).toMatchObject({
      scope: { folder: "/b", recurse: true },
      name: { glob: 'a"*' },
    });
  });

  test("ask for a part of a name by an expression in which no sign has a meaning, in any case", async () => {
    const { platform, sent } = scripted(jsonAnswer('{"results": []}'));
    await platform.find({ project: PROJECT, terms: [{ kind: "name-part", text: "a.b*(c)\\d" }] });
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({
      name: { regexp: "a\\.b\\*\\(c\\)\\\\d", flags: "i" },
    });
  });

  test.each(["alice/atlas", "project-x", "../system", FILE_REF.objectId])(
    "send nothing for the project %j",
    async (project) => {
      const { platform, sent } = scripted();
      const found = platform.find({ project });
      await expect(found).rejects.toMatchObject({ facts: { kind: "invalid", sent: "no" } });
      expect(sent).toEqual([]);
    },
  );

  test("refuse objects of another project", async () => {
    const { platform } = scripted(
      jsonAnswer('{"folders": []}'),
      jsonAnswer(`{"results": [${OBJECT.replace(PROJECT, "project-Other")}]}`),
    );
    await expect(platform.find({ project: PROJECT })).rejects.toMatchObject({
      facts: { kind: "unexpected-answer", fault: "wrong-object" },
    });
  });

  test("ask for every project that can be seen, and don't guess who may write", async () => {
    const levels = ["ADMINISTER", "UPLOAD", "VIEW", "SOMETHING NEW"];
    const results = levels.map((level) => ({ id: PROJECT, level, describe: { name: level } }));
    const { platform, sent } = scripted(jsonAnswer({ results, next: "project-y" }));
    const { items, next } = await platform.projects('"project-x"');
    expect(items.map(({ canWrite }) => canWrite)).toEqual([true, true, false, undefined]);
    expect(next).toBe('"project-y"');
    expect(JSON.parse(sent[0]?.body ?? "")).toMatchObject({ level: "VIEW", starting: "project-x" });
  });
});
