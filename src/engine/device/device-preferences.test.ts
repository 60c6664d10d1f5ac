import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PREFERENCE_KEYS, PREFERENCE_PREFIXES } from "./device-preferences.ts";

const sources = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
  (path) => /\.tsx?$/.test(path) && !path.includes(".test.") && !path.startsWith("engine/device/"),
);

it("every name under which the page stores something small is one that export and deletion know", () => {
  const storing = sources.filter((path) => /\blocalStorage\b/.test(readFileSync(`src/${path}`, "utf8")));
  const found = storing.flatMap((path) => {
    const source = readFileSync(`src/${path}`, "utf8");
    return Array.from(
      source.matchAll(/localStorage,\s*("[^"]+"|\w+)|(?:KEY|key|name) = (`[^$]+|"[^"]+")/g),
      ([, direct, named]) => ({ path, name: (direct ?? named ?? "").replace(/["`]/g, "") }),
    ).filter(({ name }) => !["name", "key", "CONNECTIONS_KEY"].includes(name));
  });
  expect(new Set(found.map(({ path }) => path)).size).toBeGreaterThan(6);
  expect(
    found.filter(({ name }) => !PREFERENCE_KEYS.includes(name) && !PREFERENCE_PREFIXES.includes(name)),
  ).toEqual([]);
  // A file whose names the expression above doesn't recognise must be looked at by a person.
  expect(storing.filter((path) => !found.some((each) => each.path === path))).toEqual([
    "engine/connections/saved-connection-record.ts",
  ]);
});
