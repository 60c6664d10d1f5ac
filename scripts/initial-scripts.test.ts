import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { initialScripts } from "./initial-scripts.mjs";

test("counted are the entry and all that it imports; not what waits for a click", () => {
  const dist = mkdtempSync(join(tmpdir(), "dist-"));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  mkdirSync(join(dist, ".vite"));
  const manifest = {
    "index.html": { file: "entry.js", isEntry: true, imports: ["_shared.js"], dynamicImports: ["late.tsx"] },
    "_shared.js": { file: "shared.js", imports: ["_deep.js"] },
    "_deep.js": { file: "deep.js", imports: ["_shared.js"] },
    "late.tsx": { file: "late.js", imports: ["_shared.js"] },
    "style.css": { file: "style.css" },
  };
  writeFileSync(join(dist, ".vite/manifest.json"), JSON.stringify(manifest));
  const names = ["entry.js", "shared.js", "deep.js"];
  expect(initialScripts(dist)).toEqual(names.map((name) => `${dist}/${name}`));
});
