import { expect, test } from "vitest";
import { utf8Length } from "#core/text/utf8.ts";
import { scriptedFetch } from "../contract/scripted-fetch.ts";
import { sevenBridgesDescription } from "./description.ts";
import { FILE_REF, platformOptions } from "./fixtures.ts";
import { createSevenBridges } from "./platform.ts";

test("the standard fields come with the page, fit the platform's limits, and ask nothing of it", async () => {
  const { fetch, sent } = scriptedFetch();
  const catalog = await createSevenBridges(platformOptions(fetch)).fields({
    ref: FILE_REF,
    name: "a",
    objectClass: "file",
    access: { kind: "unknown" },
    metadata: new Map(),
    describedAtMs: 0,
  });
  const { keyBytes, valueBytes } = sevenBridgesDescription.limits;
  expect(catalog).toMatchObject({ kind: "standard", characterLimit: 128 });
  expect(catalog.fields.find(({ key }) => key === "paired_end")).toMatchObject({
    name: "Paired-end",
    isStrict: true,
    isLocked: false,
    values: ["1", "2"],
  });
  for (const { key, values, isStrict } of catalog.fields) {
    expect(utf8Length(key)).toBeLessThanOrEqual(keyBytes);
    for (const value of values) expect(utf8Length(value)).toBeLessThanOrEqual(valueBytes);
    if (isStrict) expect(values).not.toEqual([]);
  }
  expect(sent).toEqual([]);
});
