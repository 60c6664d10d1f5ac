import { readdirSync, readFileSync } from "node:fs";
import { marked } from "marked";

const STYLES = new URL("guide.css", import.meta.url);

/**
 * The user's guide as files of the page: an HTML page for each Markdown file, its pictures and its style sheet.
 * @param {string} folder the folder of the Markdown files, with the pictures in `images`
 * @returns {ReadonlyMap<string, string | Uint8Array>} contents by the paths within the page's folder
 */
export function guideFiles(folder) {
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map();
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".md")) continue;
    files.set(`guide/${htmlName(name)}`, guidePage(readFileSync(`${folder}/${name}`, "utf8")));
  }
  for (const name of readdirSync(`${folder}/images`)) {
    files.set(`guide/images/${name}`, readFileSync(`${folder}/images/${name}`));
  }
  return files.set("guide/guide.css", readFileSync(STYLES, "utf8"));
}

/**
 * One page of the guide as an HTML document. It has no script, and its style is a file, as the page's
 * Content-Security-Policy demands.
 * @param {string} markdown
 */
export function guidePage(markdown) {
  const heading = /^# (.+)$/m.exec(markdown)?.[1] ?? "";
  const linked = markdown.replace(
    /\]\(([\w-]+\.md)(#[\w-]+)?\)/g,
    (_link, name, place = "") => `](${htmlName(name)}${place})`,
  );
  const content = marked(linked, { headerIds: true, mangle: false });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${heading} · Redescribe</title>
<link rel="icon" href="../favicon.svg">
<link rel="stylesheet" href="guide.css">
</head>
<body>
<nav aria-label="Guide"><a href="../">Redescribe</a> <a href="index.html">All pages of the guide</a></nav>
<main>
${content}</main>
</body>
</html>
`;
}

/** @param {string} name the name of a Markdown file */
function htmlName(name) {
  return name === "README.md" ? "index.html" : name.replace(/\.md$/, ".html");
}
