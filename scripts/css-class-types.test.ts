import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { declarationOf, writeCssClassTypes } from "./css-class-types.mjs";

let root: string;
const source = () => `${root}src/ui/box.module.css`;
const declaration = () => `${root}.types/css/src/ui/box.module.css.d.ts`;

beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), "redescribe-css-"))}/`;
  mkdirSync(`${root}src/ui`, { recursive: true });
  writeFileSync(
    source(),
    ".box { color: red } .box:hover .is-open { color: blue } @media print { .paper { top: 0 } }",
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test("a declaration has the class names of its style sheet and no others", async () => {
  await writeCssClassTypes(root);
  expect(readFileSync(declaration(), "utf8")).toBe(declarationOf(["box", "is-open", "paper"]));
});

test("a declaration that is still right isn't written again, and another one is", async () => {
  await writeCssClassTypes(root);
  utimesSync(declaration(), 1000, 1000);
  await writeCssClassTypes(root);
  expect(statSync(declaration()).mtimeMs).toBe(1_000_000);
  writeFileSync(source(), ".lid { color: red }");
  await writeCssClassTypes(root);
  expect(readFileSync(declaration(), "utf8")).toBe(declarationOf(["lid"]));
});

test("the declaration of a style sheet that is gone goes too", async () => {
  await writeCssClassTypes(root);
  rmSync(source());
  await writeCssClassTypes(root);
  expect(existsSync(declaration())).toBe(false);
});
