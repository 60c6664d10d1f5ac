// This file runs before anything is installed, so it imports only Node's own modules.
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "./child-processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const oldestNode = { major: 20, minor: 19 };

/**
 * Is this version of Node supported?
 * @param {string} version as in `process.versions.node`, "20.19.0"
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor);
}

/**
 * Does `node_modules` contain what the lock file requires? Their contents are compared and not their times,
 * since checkouts, copies and container layers change times.
 * @param {string} folder where package-lock.json is
 */
export function isInstalled(folder) {
  const installedPath = `${folder}/node_modules/.package-lock.json`;
  if (!existsSync(installedPath)) return false;
  const wanted = lockedPackages(`${folder}/package-lock.json`);
  const installed = lockedPackages(installedPath);
  return Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    // Packages for other operating systems are in the lock file but never on the disk.
    if (path === "" || (entry.optional && !found)) return true;
    return found?.version === entry.version && found.integrity === entry.integrity;
  });
}

/**
 * @param {string} path
 * @returns {Record<string, { version: string, integrity?: string, optional?: boolean } | undefined> & Record<string, any>}
 */
function lockedPackages(path) {
  return JSON.parse(readFileSync(path, "utf8")).packages;
}

/**
 * Installs the packages of the lock file if they are missing; ends the process with one clear message on
 * failure.
 */
export async function ensureInstalled() {
  if (!isSupportedNode(process.versions.node)) {
    giveUp(
      `Redescribe needs Node ${oldestNode.major}.${oldestNode.minor} or newer; this is Node ${process.versions.node}.`,
    );
  }
  if (isInstalled(root)) return;
  console.log("Installing packages (npm ci) …");
  const npm = process.env["npm_execpath"];
  const flags = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const viaNode = npm !== undefined && /\.[cm]?js$/.test(npm);
  const { status, output } = viaNode
    ? await run(process.execPath, [npm, ...flags], { cwd: root })
    : await run("npm", flags, { cwd: root, shell: process.platform === "win32" });
  if (status === 0) return;
  process.stderr.write(output);
  giveUp(
    "The packages could not be installed: see npm's message above. " +
      "Check the network (or the registry that npm is set up for) and run the command again.",
  );
}

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}
