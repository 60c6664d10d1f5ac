import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findBrowser } from "./browser.mjs";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "browser-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

function program(name: string, mode = 0o755) {
  const path = join(folder, name);
  writeFileSync(path, "#!/bin/sh\n");
  chmodSync(path, mode);
  return path;
}

test("the browser that REDESCRIBE_BROWSER names comes first", () => {
  program("chromium");
  const named = program("my-browser");
  expect(findBrowser({ REDESCRIBE_BROWSER: named, PATH: folder })).toBe(named);
});

test("a REDESCRIBE_BROWSER that isn't there is said, not passed over", () => {
  program("chromium");
  expect(() => findBrowser({ REDESCRIBE_BROWSER: join(folder, "gone"), PATH: folder })).toThrow(
    /REDESCRIBE_BROWSER names ".*gone"/,
  );
});

test("Playwright's own browser comes before an installed one", () => {
  program("chromium");
  const own = program("playwrights-own");
  expect(findBrowser({ PATH: folder }, own)).toBe(own);
});

test("an installed browser is found on the path, Chromium before Chrome before Edge", () => {
  program("microsoft-edge");
  const chrome = program("google-chrome");
  program("chromium", 0o644);
  expect(findBrowser({ PATH: folder }, join(folder, "not-installed"))).toBe(chrome);
});

test("tests take Chromium's headless shell before a browser with windows", () => {
  program("chromium");
  const shell = program("chromium-headless-shell");
  expect(findBrowser({ PATH: folder }, join(folder, "not-installed"))).toBe(shell);
});

test("a browser that people can see is never the headless shell", () => {
  const notInstalled = join(folder, "not-installed");
  program("chromium-headless-shell");
  const chrome = program("google-chrome");
  expect(findBrowser({ PATH: folder, REDESCRIBE_HEADED: "1" }, notInstalled)).toBe(chrome);
  expect(findBrowser({ PATH: folder }, notInstalled, true)).toBe(chrome);
});
