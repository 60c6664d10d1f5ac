import { describe, expect, test } from "vitest";
import {
  jsonAnswer,
  type ScriptedAnswer,
  type SentRequest,
  scriptedFetch,
} from "../contract/scripted-fetch.ts";
import type { MetadataPlatform } from "../port.ts";
import { FILE_REF, PROJECT, platformOptions } from "./fixtures.ts";
import { createSevenBridges } from "./platform.ts";

function scripted(...answers: ScriptedAnswer[]): {
  platform: MetadataPlatform;
  sent: readonly SentRequest[];
} {
  const { fetch, sent } = scriptedFetch(...answers);
  return { platform: createSevenBridges(platformOptions(fetch)), sent };
}

function page(items: readonly object[], next?: string): ScriptedAnswer {
  return jsonAnswer({ href: "", items, links: next === undefined ? [] : [{ href: next, rel: "next" }] });
}

describe("lists on Seven Bridges", () => {
  test("take the offset from the link to the next page, and never go to its host", async () => {
    const elsewhere = "https://elsewhere.test/v2/files?project=alice%2Fatlas&offset=2&limit=2";
    const { platform, sent } = scripted(
      page([{ id: FILE_REF.objectId, name: "a", type: "file" }], elsewhere),
      page([]),
    );
    const { items, next } = await platform.find({ project: PROJECT, pageSize: 2 });
    expect(items).toEqual([{ ref: FILE_REF, name: "a", objectClass: "file" }]);
    expect(next).toBe("2");
    expect(await platform.find({ project: PROJECT, pageSize: 2, cursor: "2" })).toEqual({ items: [] });
    expect(sent.map(({ url }) => url)).toEqual([
      "https://api.sbgenomics.test/v2/files?project=alice%2Fatlas&limit=2",
      "https://api.sbgenomics.test/v2/files?project=alice%2Fatlas&limit=2&offset=2",
    ]);
  });

  test.each(["", "https://h.test/v2/files", "https://h.test/v2/files?offset=x", "?offset=-1"])(
    "end where the link to the next page has no offset: %j",
    async (href) => {
      const { platform } = scripted(page([], href));
      expect(await platform.find({ project: PROJECT })).toEqual({ items: [] });
    },
  );

  test("ask for a folder by its id alone, with at most 100 a page, and encode what was typed", async () => {
    const { platform, sent } = scripted(page([{ id: "1", name: "b", type: "folder" }]));
    const terms = [{ kind: "name", text: "a b&c", isGlob: false } as const];
    const query = { project: PROJECT, folder: "568e&x", terms, pageSize: 5000 };
    const { items } = await platform.find(query);
    expect(items).toMatchObject([{ objectClass: "folder", folder: "568e&x" }]);
    expect(sent[0]?.url).toMatch(/\/v2\/files\?parent=568e%26x&name=a\+b%26c&limit=100$/);
  });

  test.each(["atlas", "a/b/c", "../x", "/", ""])("send nothing for the project %j", async (project) => {
    const { platform, sent } = scripted();
    const found = platform.find({ project });
    await expect(found).rejects.toMatchObject({ facts: { kind: "invalid", sent: "no" } });
    expect(sent).toEqual([]);
  });

  test.each([
    ["2", undefined, {}],
    ["3", undefined, { skips: true }],
    ["2", "7", { total: 7 }],
    ["2", "-7", {}],
  ])("say where the next page is %s and the total %s whether they fit", async (offset, total, doubts) => {
    const headers = total === undefined ? {} : { "x-total-matching-query": total };
    const links = [{ href: `https://h.test/v2/files?offset=${offset}`, rel: "next" }];
    const { platform } = scripted({ ...jsonAnswer({ items: [], links }), headers });
    const found = await platform.find({ project: PROJECT, pageSize: 2 });
    expect(found).toEqual({ items: [], next: offset, ...doubts });
  });

  test("refuse files of another project, and a folder on the way up that wasn't asked for", async () => {
    const file = { id: FILE_REF.objectId, name: "a", project: "alice/elsewhere" };
    const { platform } = scripted(
      page([file]),
      jsonAnswer({ root_folder: "root" }),
      jsonAnswer({ id: "other", name: "Other", parent: "root" }),
    );
    const isOther = { facts: { kind: "unexpected-answer", fault: "wrong-object" } };
    await expect(platform.find({ project: PROJECT })).rejects.toMatchObject(isOther);
    await expect(platform.trail(PROJECT, "asked")).rejects.toMatchObject(isOther);
  });

  test("end a way up that has no end", async () => {
    const folders = Array.from({ length: 100 }, () => jsonAnswer({ id: "a", name: "A", parent: "a" }));
    const { platform, sent } = scripted(jsonAnswer({ root_folder: "root" }), ...folders);
    await expect(platform.trail(PROJECT, "a")).rejects.toMatchObject({ facts: { fault: "wrong-shape" } });
    expect(sent).toHaveLength(101);
  });

  test("don't guess who may write where a list of projects doesn't say", async () => {
    const items = [
      { id: "a/b", name: "B", permissions: { write: true } },
      { id: "a/c", name: "C" },
      { id: "a/d", permissions: "odd" },
    ];
    const { platform } = scripted(page(items));
    expect((await platform.projects(undefined)).items).toEqual([
      { id: "a/b", name: "B", canWrite: true, rights: "write" },
      { id: "a/c", name: "C" },
      { id: "a/d", name: "a/d" },
    ]);
  });
});
