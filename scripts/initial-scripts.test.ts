import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { initialScripts } from "./initial-scripts.mjs";

test("counted are the entry, what it imports, and the editor where it comes late; not what waits for a click", () => {
  const dist = mkdtempSync(join(tmpdir(), "dist-"));
  onTestFinished(() => rmSync(dist, { recursive: true }));
  mkdirSync(join(dist, ".vite"));
  const manifest = {
    "index.html": {
      file: "entry.js",
      isEntry: true,
      imports: ["_shared.js"],
      dynamicImports: ["src/features/edit/editor.tsx", "src/features/history/history.tsx"],
    },
    "_shared.js": { file: "shared.js", imports: ["_deep.js"] },
    "_deep.js": { file: "deep.js", imports: ["_shared.js"] },
    "src/features/edit/editor.tsx": { file: "editor.js", imports: ["_grid.js"] },
    "_grid.js": { file: "grid.js" },
    "src/features/history/history.tsx": { file: "history.js" },
  };
  writeFileSync(join(dist, ".vite/manifest.json"), JSON.stringify(manifest));
  const names = ["entry.js", "shared.js", "deep.js", "editor.js", "grid.js"];
  expect(initialScripts(dist)).toEqual(names.map((name) => `${dist}/${name}`));
});
