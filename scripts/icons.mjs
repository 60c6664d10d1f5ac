// Draws public/icon-*.png from public/favicon.svg: node scripts/icons.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { launchOptions } from "./browser.mjs";

const folder = new URL("../public/", import.meta.url);
const mark = readFileSync(new URL("favicon.svg", folder), "utf8");
// A mask may cut off everything but the inner four fifths, so the background fills the square and the strokes
// stay inside.
const maskable = mark
  .replace('viewBox="0 0 32 32"', 'viewBox="-3 -3 38 38"')
  .replace('<rect width="32" height="32" rx="8"', '<rect x="-3" y="-3" width="38" height="38"');

const icons = /** @type {const} */ ([
  ["icon-192.png", mark, 192],
  ["icon-512.png", mark, 512],
  ["icon-maskable-512.png", maskable, 512],
]);

const browser = await chromium.launch(launchOptions());
for (const [name, drawing, size] of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  writeFileSync(new URL(name, folder), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
