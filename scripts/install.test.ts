import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isInstalled, isSupportedNode } from "./install.mjs";

test.each([
  ["18.20.4", false],
  ["20.18.3", false],
  ["20.19.0", true],
  ["20.20.2", true],
  ["22.1.0", true],
])("Node %s is supported: %s", (version, isSupported) => {
  expect(isSupportedNode(version)).toBe(isSupported);
});

describe("packages", () => {
  let folder: string;
  const react = { version: "19.0.0", integrity: "sha512-react" };
  const forAnotherSystem = { version: "1.0.0", integrity: "sha512-other", optional: true };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "install-"));
    writeFileSync(
      join(folder, "package-lock.json"),
      JSON.stringify({
        packages: { "": {}, "node_modules/react": react, "node_modules/other": forAnotherSystem },
      }),
    );
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  function install(packages: Record<string, unknown>) {
    mkdirSync(join(folder, "node_modules"));
    writeFileSync(join(folder, "node_modules/.package-lock.json"), JSON.stringify({ packages }));
  }

  test("nothing is installed in a fresh clone", () => {
    expect(isInstalled(folder)).toBe(false);
  });

  test("packages for other systems need not be there", () => {
    install({ "node_modules/react": react });
    expect(isInstalled(folder)).toBe(true);
  });

  test("a package that the lock added is missing", () => {
    install({ "node_modules/other": forAnotherSystem });
    expect(isInstalled(folder)).toBe(false);
  });

  test.each([{ version: "18.0.0" }, { integrity: "sha512-changed" }])(
    "%o is not what the lock says",
    (change) => {
      install({ "node_modules/react": { ...react, ...change } });
      expect(isInstalled(folder)).toBe(false);
    },
  );
});
