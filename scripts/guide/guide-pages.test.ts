import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { guideFiles, guidePage } from "./guide-pages.mjs";

const files = guideFiles(fileURLToPath(new URL("../../docs/guide", import.meta.url)));

test("every link and picture of the guide leads to one of its files", () => {
  const broken: string[] = [];
  for (const [path, content] of files) {
    if (!path.endsWith(".html")) continue;
    for (const [, address = ""] of String(content).matchAll(/(?:href|src)="([^"]+)"/g)) {
      const target = new URL(address, `https://host/${path}`);
      const isShared = target.host !== "host" || ["/", "/favicon.svg"].includes(target.pathname);
      const id = target.hash.slice(1);
      const file = files.get(target.pathname.slice(1));
      if (!isShared && (file === undefined || !String(file).includes(id && `id="${id}"`))) {
        broken.push(`${path}: ${address}`);
      }
    }
  }
  expect(broken).toEqual([]);
  expect(files.has("guide/index.html")).toBe(true);
});

test("a page is a whole document without scripts and inline styles", () => {
  const page = guidePage("# Find objects\n\nSee [the runs](runs.md#end), or [all](README.md).\n");
  expect(page).toContain("<title>Find objects · Redescribe</title>");
  expect(page).toContain('<a href="runs.html#end">the runs</a>, or <a href="index.html">all</a>');
  for (const content of files.values()) expect(String(content)).not.toMatch(/<script|<style| style="/);
});
