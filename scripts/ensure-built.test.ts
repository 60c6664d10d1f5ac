import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isBuildStale } from "./ensure-built.mjs";

let root: string;

beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), "build-"))}/`;
  for (const path of ["src/app/main.tsx", "src/server/main.ts", "index.html"]) write(path, 100);
  for (const folder of ["src", "src/app", "src/server"]) age(folder, 100);
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, atSeconds: number) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), "");
  age(path, atSeconds);
}

function age(path: string, atSeconds: number) {
  utimesSync(join(root, path), atSeconds, atSeconds);
}

test("a page that was never built is stale", () => {
  expect(isBuildStale(root)).toBe(true);
});

test("a build that is newer than every source is not", () => {
  write("dist/index.html", 200);
  expect(isBuildStale(root)).toBe(false);
});

test.each(["src/app/main.tsx", "index.html", "vite.config.ts", "public/favicon.svg"])(
  "%s is a source",
  (path) => {
    write("dist/index.html", 200);
    write(path, 300);
    expect(isBuildStale(root)).toBe(true);
  },
);

test("a source that was deleted makes the build stale", () => {
  write("dist/index.html", 200);
  age("src/app", 300);
  expect(isBuildStale(root)).toBe(true);
});

test.each(["src/server/main.ts", "src/app/main.test.tsx"])("%s is no part of the page", (path) => {
  write("dist/index.html", 200);
  write(path, 300);
  age("src/app", 100);
  expect(isBuildStale(root)).toBe(false);
});
