import { expect, test } from "vitest";
import type { Snapshot } from "#core/object/snapshot.ts";
import { jsonAnswer, scriptedFetch } from "../contract/scripted-fetch.ts";
import { FILE_REF, PROJECT, platformOptions } from "./fixtures.ts";
import { createDnanexus } from "./platform.ts";

const SNAPSHOT: Snapshot = {
  ref: FILE_REF,
  name: "a",
  objectClass: "file",
  project: PROJECT,
  access: { kind: "unknown" },
  metadata: new Map(),
  describedAtMs: 0,
};

function object(properties: string): string {
  return `{"project": "${PROJECT}", "id": "file-x", "describe": {"id": "file-x", "properties": ${properties}}}`;
}

test("keys of the project's objects, the most frequent first, with the values that several share", async () => {
  const objects = [
    object('{"tissue": "liver", "__proto__": "p", "id": "1"}'),
    object('{"tissue": "liver", "id": "2"}'),
    object('{"tissue": "lung"}'),
  ];
  const { fetch, sent } = scriptedFetch(jsonAnswer(`{"results": [${objects.join()}], "next": null}`));
  const catalog = await createDnanexus(platformOptions(fetch)).fields(SNAPSHOT);
  expect(catalog).toEqual({
    kind: "seen",
    objectCount: 3,
    fields: [
      { key: "tissue", seenOn: 3, values: ["liver"] },
      { key: "id", seenOn: 2, values: [] },
      { key: "__proto__", seenOn: 1, values: [] },
    ],
  });
  expect(JSON.parse(sent[0]?.body ?? "")).toEqual({
    scope: { project: PROJECT, folder: "/", recurse: true },
    describe: { fields: { properties: true } },
    limit: 100,
  });
});

test("nothing is asked for what is in no project", async () => {
  const { project: _, ...snapshot } = SNAPSHOT;
  const { fetch, sent } = scriptedFetch();
  expect((await createDnanexus(platformOptions(fetch)).fields(snapshot)).fields).toEqual([]);
  expect(sent).toEqual([]);
});
