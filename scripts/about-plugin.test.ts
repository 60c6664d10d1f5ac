import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { runtimeLibraries } from "./about-plugin.mjs";

const read = (file: string) => JSON.parse(readFileSync(new URL(`../${file}`, import.meta.url), "utf8"));

it("the libraries are every runtime dependency with version and licence, and none of development", () => {
  const { dependencies, devDependencies } = read("package.json");
  const libraries = runtimeLibraries(read("package-lock.json").packages);
  const names = libraries.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), "scheduler"]));
  expect(names.filter((name) => name in devDependencies)).toEqual([]);
  expect(libraries.filter(({ version, licence }) => version === "" || licence === "")).toEqual([]);
});

it("a library is listed once however often it is installed, and not once for each platform", () => {
  const packages = {
    "": { name: "redescribe", version: "1" },
    "node_modules/b": { version: "1", license: "MIT" },
    "node_modules/a/node_modules/b": { version: "1", license: "MIT" },
    "node_modules/@a/b": { version: "2", license: "ISC" },
    "node_modules/@a/b-linux": { version: "2", license: "ISC", optional: true },
    "node_modules/c": { version: "1", license: "MIT", dev: true },
  };
  expect(runtimeLibraries(packages)).toEqual([
    { name: "@a/b", version: "2", licence: "ISC" },
    { name: "b", version: "1", licence: "MIT" },
  ]);
});
