import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { findBreaches } from "./layers.mjs";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "layers-"));
  mkdirSync(join(root, "src"));
});

afterEach(() => rmSync(root, { recursive: true }));

function breachesOf(files: Record<string, string>): string[] {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return findBreaches(root);
}

test("a house in order has no breaches", () => {
  const breaches = breachesOf({
    "src/core/draft.ts": 'import { key } from "./key.ts"; export const at = new Date(0);',
    "src/core/SPEC.md": "# Rules",
    "src/core/draft/draft.test.ts": 'import { test } from "vitest"; const now = Date.now();',
    "src/platforms/dnanexus/plan.ts": 'import { port } from "../port.ts"; import { z } from "zod";',
    "src/platforms/sevenbridges/plan.ts": 'import { draft } from "#core/draft/draft.ts";',
    "src/platforms/conformance.test.ts": 'import { createSandbox } from "#sandbox/sandbox.ts";',
    "src/features/edit/editor.tsx": 'import { Button } from "#ui/button.tsx"; import "./editor.module.css";',
    "src/messages/english.ts": 'import { isBlocking, type Issue } from "#core/lint/issue.ts";',
    "src/messages/errors.ts": 'import { isRefusal } from "#platforms/errors.ts";',
    "src/messages/outcomes.ts": 'import type { Outcome } from "#engine/outcome.ts";',
    "src/formats/read-lines.ts":
      'import Papa from "papaparse"; import { table } from "#core/paste/table.ts";',
    "src/features/paste/paste.tsx": 'import { read } from "#formats/read-lines.ts";',
    "src/messages/table-messages.ts": 'import type { Note } from "#formats/note.ts";',
    "src/components/diff.tsx":
      'import { useState } from "react"; import { draft } from "#core/draft/draft.ts";',
    "src/features/review/review.tsx": 'import { Diff } from "#components/diff.tsx";',
    "src/core/generators.ts": 'import fc from "fast-check"; import { key } from "./key.ts";',
    "src/core/key.test.ts": 'import { generators } from "./generators.ts";',
    "src/app/connections.ts": 'import { connect } from "#platforms/dnanexus/connect.ts";',
    "src/server/server.ts": 'import { createSandbox } from "#sandbox/sandbox.ts"; fetch("x");',
    "src/server/gateway.ts": 'import { dnanexusOperations } from "#platforms/dnanexus/operations.ts";',
    "src/server/rewrite.ts": 'import { parseExactJson } from "#core/json/exact-json.ts";',
    "src/server/gateway.test.ts": 'import { createDnanexus } from "#platforms/dnanexus/platform.ts";',
  });
  expect(breaches).toEqual([]);
});

const forbiddenImports: [importer: string, statement: string, says: string][] = [
  ["core/draft.ts", 'import { port } from "#platforms/port.ts"', "goes where core may not: platforms"],
  ["core/draft.ts", 'import { z } from "zod"', "core imports nothing but itself"],
  ["core/draft.ts", 'import { readFileSync } from "node:fs"', "core imports nothing but itself"],
  ["core/draft.ts", 'const later = import("react")', "core imports nothing but itself"],
  [
    "platforms/port.ts",
    'export { drafts } from "#engine/work/drafts.ts"',
    "goes where platforms may not: engine",
  ],
  ["platforms/port.ts", 'export * from "#engine/work/drafts.ts"', "goes where platforms may not: engine"],
  ["platforms/dnanexus/plan.ts", 'import { plan } from "../sevenbridges/plan.ts"', "names an adapter"],
  [
    "engine/drafts.ts",
    'import { Editor } from "#features/edit/editor.tsx"',
    "goes where engine may not: features",
  ],
  ["engine/drafts.ts", 'import { plan } from "#platforms/dnanexus/plan.ts"', "names an adapter"],
  ["engine/drafts.ts", 'import { useState } from "react"', "brings React into engine"],
  ["features/edit/editor.tsx", 'import { shell } from "#app/shell.tsx"', "goes where features may not: app"],
  [
    "features/edit/editor.tsx",
    'import { Paste } from "../paste/paste.tsx"',
    "from one feature into another: paste",
  ],
  ["features/edit/editor.tsx", 'import { plan } from "#platforms/dnanexus/plan.ts"', "names an adapter"],
  ["features/edit/editor.tsx", 'import { draft } from "../../core/draft.ts"', "is written #core/draft.ts"],
  ["features/edit/editor.tsx", 'import { row } from "#features/edit/row.tsx"', "is written ./ or ../"],
  ["features/edit/editor.tsx", 'import { row } from "./row"', "names no extension"],
  ["messages/english.ts", 'import { Port } from "#platforms/port.ts"', "must be an import type"],
  [
    "messages/english.ts",
    'import { type Work, drafts } from "#engine/work/drafts.ts"',
    "must be an import type",
  ],
  ["messages/english.ts", 'import { settle } from "#submission/settle.ts"', "must be an import type"],
  ["messages/english.ts", 'import type { Button } from "#ui/button.tsx"', "goes where messages may not: ui"],
  ["formats/read.ts", 'import { lint } from "#engine/work/drafts.ts"', "goes where formats may not: engine"],
  ["formats/read.ts", 'import { useState } from "react"', "brings React into formats"],
  ["engine/drafts.ts", 'import { read } from "#formats/read.ts"', "goes where engine may not: formats"],
  ["messages/table-messages.ts", 'import { read } from "#formats/read.ts"', "must be an import type"],
  ["ui/button.tsx", 'import type { Issue } from "#core/lint/issue.ts"', "goes where ui may not: core"],
  [
    "sandbox/sandbox.ts",
    'import { metadata } from "#core/object/metadata.ts"',
    "goes where sandbox may not: core",
  ],
  [
    "sandbox/sandbox.test.ts",
    'import { plan } from "#platforms/port.ts"',
    "goes where sandbox may not: platforms",
  ],
  [
    "server/server.ts",
    'import { plan } from "#platforms/dnanexus/plan.ts"',
    "goes where server may not: platforms",
  ],
  [
    "server/server.ts",
    'import { transport } from "#platforms/transport.ts"',
    "goes where server may not: platforms",
  ],
  [
    "server/server.ts",
    'import { operations } from "../platforms/dnanexus/operations.ts"',
    "is written #platforms/dnanexus/operations.ts between layers",
  ],
  [
    "core/draft.test.ts",
    'import { createSandbox } from "#sandbox/sandbox.ts"',
    "goes where core may not: sandbox",
  ],
  [
    "components/diff.tsx",
    'import { Editor } from "#features/edit/editor.tsx"',
    "goes where components may not: features",
  ],
  ["app/main.tsx", 'import { run } from "../../scripts/run.ts"', "leaves src/"],
];

test.each(forbiddenImports)("src/%s may not say %s", (importer, statement, says) => {
  const breaches = breachesOf({ [`src/${importer}`]: `${statement};` }).filter(
    (line) => !line.includes("is missing"),
  );
  expect(breaches).toHaveLength(1);
  expect(breaches[0]).toContain(`src/${importer}:1: `);
  expect(breaches[0]).toContain(says);
});

test("files that import each other in a circle are found, by values, types and later loading alike", () => {
  const breaches = breachesOf({
    "src/engine/a.ts": 'import { b } from "./b.ts";',
    "src/engine/b.ts": 'export type { C } from "./c.ts";',
    "src/engine/c.ts": 'import type { D } from "./d.ts"; import { leaf } from "./leaf.ts";',
    "src/engine/d.ts": 'const later = () => import("./a.ts"); const other = import("./leaf.ts");',
    "src/engine/leaf.ts": 'import { far } from "zod"; import "#core/leaf.ts";',
    "src/core/leaf.ts": 'import type { Own } from "./leaf.ts";',
    "src/engine/reader.ts": 'import { b } from "./b.ts"; import { leaf } from "./leaf.ts";',
  });
  const path = ["a", "b", "c", "d", "a"].map((name) => `src/engine/${name}.ts`).join(" -> ");
  expect(breaches).toEqual([
    "src/core/leaf.ts: imports itself in a circle: src/core/leaf.ts -> src/core/leaf.ts",
    `src/engine/a.ts: imports itself in a circle: ${path}`,
  ]);
});

test("two files that read the same third one are no circle", () => {
  const breaches = breachesOf({
    "src/engine/a.ts": 'import { b } from "./b.ts"; import { c } from "./c.ts";',
    "src/engine/b.ts": 'import { c } from "./c.ts";',
    "src/engine/c.ts": "export const c = 1;",
  });
  expect(breaches).toEqual([]);
});

test("what the tests share stays out of the page", () => {
  const breaches = breachesOf({
    "src/core/generators.ts": 'import fc from "fast-check";',
    "src/core/draft.ts": 'import { generators } from "./generators.ts";',
  });
  expect(breaches).toEqual(['src/core/draft.ts:1: "./generators.ts" is for tests only']);
});

test("a folder that is no layer is not overlooked", () => {
  const breaches = breachesOf({ "src/misc/draft.ts": 'import { z } from "zod";' });
  expect(breaches).toEqual(['src/misc/draft.ts: there is no layer called "misc"']);
});

test.each([
  'fetch("https://platform.test")',
  "globalThis.fetch",
  "Date.now()",
  "new Date()",
  "setTimeout(work, 10)",
  "performance.now()",
])("the core may not call %s", (call) => {
  const text = `export const start = 1;\nexport const seen = ${call.includes("(") ? call : `${call}("/")`};`;
  const breaches = breachesOf({ "src/core/clock.ts": text });
  expect(breaches).toHaveLength(1);
  expect(breaches[0]).toContain("src/core/clock.ts:2: ");
});

test("a file that only one adapter has is missed in the other", () => {
  const breaches = breachesOf({
    "src/platforms/dnanexus/plan.ts": "",
    "src/platforms/dnanexus/wire.ts": "",
    "src/platforms/sevenbridges/plan.ts": "",
    "src/platforms/sevenbridges/plan.test.ts": "",
  });
  expect(breaches).toEqual([
    "src/platforms/sevenbridges/wire.ts is missing: the adapters have the same files",
  ]);
});

test.each([
  "utils.ts",
  "helpers.tsx",
  "common.ts",
  "types.ts",
  "index.ts",
  "index.test.ts",
  "DraftRow.tsx",
  "draft_row.ts",
])("a file may not be called %s", (name) => {
  const breaches = breachesOf({ [`src/engine/${name}`]: "" });
  expect(breaches).toHaveLength(1);
  expect(breaches[0]).toContain(`src/engine/${name}: `);
});

test.each([
  "const tmp = 1;",
  "function answer(req) {}",
  "const answer = ({ body: val }) => 1;",
  "const [res = 1] = [];",
  'import { settings as cfg } from "./settings.ts";',
  "export const start = (first, ...opts) => 1;",
])("an abbreviation is no name: %s", (text) => {
  const breaches = breachesOf({ "src/engine/work/drafts.ts": text });
  expect(breaches).toHaveLength(1);
  expect(breaches[0]).toContain("is an abbreviation");
});

test("other people's names may be read", () => {
  expect(
    breachesOf({ "src/server/server.ts": "const request = context.req; answer({ res: request });" }),
  ).toEqual([]);
});

test.each([
  ["features/edit/row.tsx", "export const row = <p>Nothing to send</p>;", "Nothing to send"],
  ["app/bar.tsx", 'export const bar = <Button label="Undo" />;', "Undo"],
  ["features/edit/menu.ts", 'export const menu = [{ name: "Fill down" }];', "Fill down"],
  ["messages/plan-messages.ts", `export const said = (key: string) => \`The key \${key} stays\`;`, "The key"],
])("in %s no text is in one language alone: %s", (path, text, said) => {
  const breaches = breachesOf({ [`src/${path}`]: text });
  expect(breaches.length).toBeGreaterThan(0);
  expect(breaches[0]).toContain(`src/${path}:1: "${said}" is in one language only`);
});

test("compiled messages, codes, keys of the keyboard and errors for developers may stand as they are", () => {
  expect(
    breachesOf({
      "src/messages/en/plan.ftl": "stays = The key stays",
      "src/messages/compiled/plan.ts": 'export const planText = topic("plan", { stays: "The key stays" });',
      "src/features/edit/row.tsx":
        'export const row = (kind: "Was that") => { if (key === "Enter") throw new Error("No row here"); return <p className="left-over">{planText("key-stays")} · </p>; };',
      "src/engine/draft.ts": 'export const why = "The engine says nothing to anybody";',
      "src/features/edit/row.test.tsx": 'import { test } from "vitest"; test("A row stays", () => {});',
    }),
  ).toEqual([]);
});
