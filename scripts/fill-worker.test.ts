import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fillWorker } from "./fill-worker.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-"));
  for (const name of ["assets", ".vite"]) mkdirSync(join(folder, name));
  writeFileSync(join(folder, ".vite/manifest.json"), "{}");
  writeFileSync(join(folder, "index.html"), '<meta name="redescribe-build" content="" />');
  writeFileSync(join(folder, "service-worker.js"), 'const BUILD = "BUILD";\nconst FILES = ["FILES"];\n');
});

afterEach(() => rmSync(folder, { recursive: true }));

function built(script: string): { readonly worker: string; readonly build: string | undefined } {
  writeFileSync(join(folder, "assets/page-1.js"), script);
  fillWorker(folder);
  const [, build] = /content="([^"]*)"/.exec(readFileSync(join(folder, "index.html"), "utf8")) ?? [];
  return { worker: readFileSync(join(folder, "service-worker.js"), "utf8"), build };
}

const hashOf = (path: string) =>
  createHash("sha256")
    .update(readFileSync(join(folder, path)))
    .digest("base64");

test("document and worker carry the same name, and the worker knows every file but itself with its hash", () => {
  const { worker, build } = built("one");
  expect(build).toMatch(/^[\w-]{16}$/);
  const files = [
    ["assets/page-1.js", hashOf("assets/page-1.js")],
    // The hash is that of the document after its build name was filled in.
    ["", hashOf("index.html")],
  ];
  expect(worker).toBe(`const BUILD = "${build}";\nconst FILES = ${JSON.stringify(files)};\n`);
});

test("the guide's pages are kept without a network, its pictures aren't", () => {
  mkdirSync(join(folder, "guide/images"), { recursive: true });
  writeFileSync(join(folder, "guide/find.html"), "<h1>Find</h1>");
  writeFileSync(join(folder, "guide/images/find.png"), "a picture");
  const { worker } = built("one");
  expect(worker).toContain('"guide/find.html"');
  expect(worker).not.toContain("find.png");
});

test("a build without a place for its name is refused", () => {
  writeFileSync(join(folder, "index.html"), "<p>");
  expect(() => built("one")).toThrow("lacks");
});
