import { expect, test } from "vitest";
import { laterFiles } from "./later-files.mjs";

test("listed are scripts, styles and workers that wait for a click; not what the entry brings along", () => {
  const style = new Set(["entry.css"]);
  const bundle = {
    "entry.js": {
      fileName: "entry.js",
      isEntry: true,
      imports: ["shared.js"],
      viteMetadata: { importedCss: style },
    },
    "shared.js": { fileName: "shared.js", imports: ["entry.js"] },
    "dialog.js": { fileName: "dialog.js", imports: ["shared.js"] },
    "worker.js": { fileName: "worker.js" },
    "entry.css": { fileName: "entry.css" },
    "dialog.css": { fileName: "dialog.css" },
    "index.html": { fileName: "index.html" },
  };
  expect(laterFiles(bundle)).toEqual(["dialog.js", "worker.js", "dialog.css"]);
});
