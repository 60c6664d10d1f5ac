import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { preprocessCSS, resolveConfig } from "vite";

const suffix = ".module.css";

/**
 * Writes a declaration of each CSS module's class names below `.types/css`, which the compiler treats as lying beside
 * the sources (`rootDirs`). A class that a style sheet doesn't have is then a type error. Files that are still right
 * keep their time, so that the compiler has nothing to do for them.
 * @param {string} root the project's folder, ending with a slash
 * @returns {Promise<void>}
 */
export async function writeCssClassTypes(root) {
  const config = await resolveConfig({ root, configFile: false, logLevel: "silent" }, "build");
  const folder = `${root}.types/css/`;
  const wanted = new Set();
  for (const name of filesIn(`${root}src`).filter((path) => path.endsWith(suffix))) {
    const source = `${root}src/${name}`;
    const { modules = {} } = await preprocessCSS(readFileSync(source, "utf8"), source, config);
    const target = `${folder}src/${name}.d.ts`;
    wanted.add(`src/${name}.d.ts`);
    writeIfOther(target, declarationOf(Object.keys(modules)));
  }
  for (const name of filesIn(folder)) if (name.endsWith(".d.ts") && !wanted.has(name)) rmSync(folder + name);
}

/**
 * @param {readonly string[]} classNames
 * @returns {string}
 */
export function declarationOf(classNames) {
  const members = [...classNames].sort().map((name) => `  readonly ${JSON.stringify(name)}: string;\n`);
  return `declare const classes: {\n${members.join("")}};\nexport default classes;\n`;
}

/** @param {string} folder */
function filesIn(folder) {
  mkdirSync(folder, { recursive: true });
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
}

/**
 * @param {string} path
 * @param {string} text
 */
function writeIfOther(path, text) {
  try {
    if (readFileSync(path, "utf8") === text) return;
  } catch {
    mkdirSync(dirname(path), { recursive: true });
  }
  writeFileSync(path, text);
}
