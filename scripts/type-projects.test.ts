import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

type Project = {
  readonly compilerOptions?: { readonly lib?: string[]; readonly types?: string[] };
  include: string[];
};

const root = new URL("../", import.meta.url);
const names = readdirSync(new URL("tsconfig/", root)).filter((name) => name !== "base.json");
const projects = new Map(
  names.map((name): [string, Project] => [
    name,
    JSON.parse(readFileSync(new URL(`tsconfig/${name}`, root), "utf8")),
  ]),
);
const included = [...projects.values()].flatMap(({ include }) => include);

test("every folder of src is checked by one of the projects", () => {
  const folders = readdirSync(new URL("src/", root)).map((name) => `../src/${name}`);
  expect(folders.filter((folder) => !included.includes(folder))).toEqual([]);
});

test("every project is built by `tsc -b`", () => {
  const { references } = JSON.parse(readFileSync(new URL("tsconfig.json", root), "utf8"));
  expect(references.map(({ path }: { path: string }) => path.replace("./tsconfig/", "")).sort()).toEqual(
    names.sort(),
  );
});

test("core knows no environment, the page no Node, and the server no document", () => {
  const base = JSON.parse(readFileSync(new URL("tsconfig/base.json", root), "utf8")) as Project;
  expect(base.compilerOptions).toMatchObject({ lib: ["ES2024"], types: [] });
  expect(projects.get("core.json")?.compilerOptions).toBeUndefined();
  expect(projects.get("page.json")?.compilerOptions?.types).toEqual(["vite/client"]);
  expect(projects.get("server.json")?.compilerOptions?.lib).toBeUndefined();
});
