import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { PartKey } from "#engine/autosave/draft-database.ts";
import { decodeDraft } from "#engine/autosave/draft-decoding.ts";
import { draftOfRecords } from "#engine/autosave/draft-records.ts";
import { storedConnections } from "#engine/connections/saved-connection-record.ts";
import { decodeEntry } from "#engine/journal/journal-encoding.ts";
import { readPacketFile } from "#engine/packet/packet-file.ts";
import { storedSettings } from "#engine/storage/settings.ts";
import { checkTemplateText } from "#engine/template/checked-template.ts";

// Every build that stored something has a folder here with the files that it wrote.
const folder = fileURLToPath(new URL("../../e2e/stored-by-earlier-builds/", import.meta.url));
const builds = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

type Stored = {
  readonly localStorage: Readonly<Record<string, string>>;
  readonly databases: readonly {
    readonly name: string;
    readonly stores: readonly {
      readonly name: string;
      readonly records: readonly { readonly key: unknown; readonly value: unknown }[];
    }[];
  }[];
};

test.each(builds.map(({ name }) => name))("whatever build %s stored can be read", async (build) => {
  const textOf = (name: string) => readFileSync(`${folder}${build}/${name}`, "utf8");
  const stored: Stored = JSON.parse(textOf("stored.json"));
  const recordsOf = (database: string, store: string) =>
    stored.databases.find(({ name }) => name === database)?.stores.find(({ name }) => name === store)
      ?.records ?? [];

  const parts = recordsOf("redescribe-drafts", "parts").map(
    ({ key, value }) => [key as PartKey, value] as const,
  );
  const heads = recordsOf("redescribe-drafts", "drafts");
  expect(heads.length).toBeGreaterThan(0);
  for (const { key, value: head } of heads) {
    const own = parts.filter(([[draftId]]) => draftId === key);
    expect(decodeDraft(draftOfRecords({ head, parts: own }))).toMatchObject({ kind: "draft" });
  }
  const submits = recordsOf("redescribe-journal", "submits");
  expect(submits.length).toBeGreaterThan(0);
  for (const { value } of submits) expect(decodeEntry(value)).not.toHaveProperty("problem");
  const templates = recordsOf("redescribe-templates", "templates");
  expect(templates.length).toBeGreaterThan(0);
  for (const { value } of templates)
    expect(checkTemplateText((value as { readonly text: string }).text)).toMatchObject({ kind: "checked" });
  expect(await readPacketFile(textOf("packet.json"))).toMatchObject({ kind: "packet" });
  expect(decodeDraft(JSON.parse(textOf("draft-file.json")))).toMatchObject({ kind: "draft" });
  expect(storedConnections.fromText(stored.localStorage["connections"] ?? "")).toHaveLength(2);
  expect(storedSettings.fromText(stored.localStorage["settings"] ?? "")).toMatchObject({
    isCompact: true,
    nearPercent: 80,
    confirmsRemovals: true,
    language: "en",
  });
});
