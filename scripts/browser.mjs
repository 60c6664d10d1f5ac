// Finds a Chromium for the end-to-end tests. Nothing is downloaded where one is installed already.
import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { run } from "./child-processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const isRoot = process.getuid?.() === 0;
const commandNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];
const programFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"];
const advice =
  "Install Chromium, Chrome or Edge, or name a browser's program in the environment variable REDESCRIBE_BROWSER.";

/** Playwright's arguments for a Chromium that runs as root, as it does in containers. */
const rootArguments = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The program of the first browser found: the one named in REDESCRIBE_BROWSER, Playwright's own, an installed one.
 * @param {Record<string, string | undefined>} [env]
 * @param {string} [playwrightsOwn] where Playwright puts the one that it installs
 * @returns {string | undefined}
 */
export function findBrowser(env = process.env, playwrightsOwn = chromium.executablePath()) {
  const named = env["REDESCRIBE_BROWSER"];
  if (named) {
    if (isRunnable(named)) return named;
    throw new Error(`REDESCRIBE_BROWSER names "${named}", which is no program that can be run.`);
  }
  return [playwrightsOwn, ...onPath(env), ...atUsualPlaces(env)].find(isRunnable);
}

/** How Playwright is to launch it. The browser's own sandbox is left out only where it can't work. */
export function launchOptions() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(`No browser was found. ${advice}`);
  return { executablePath, chromiumSandbox: canSandbox(), args: isRoot ? rootArguments : [] };
}

/** Finds a browser, or installs one; ends the process with one clear message when neither works. */
export async function ensureBrowser() {
  try {
    if (findBrowser()) return;
  } catch (error) {
    giveUp(error instanceof Error ? error.message : String(error));
  }
  const installers = [...(isRoot && isDebian() ? [installFromDebian] : []), installFromPlaywright];
  for (const install of installers) {
    await install();
    if (findBrowser()) return;
  }
  giveUp(`No browser was found, and none could be installed. ${advice}`);
}

async function installFromDebian() {
  console.log("Installing Chromium (apt-get install chromium) …");
  const how = { env: { DEBIAN_FRONTEND: "noninteractive" } };
  const waitForLock = ["-o", "DPkg::Lock::Timeout=120"];
  await run("apt-get", [...waitForLock, "update"], how);
  const install = [...waitForLock, "install", "--yes", "--no-install-recommends", "chromium"];
  const { status, output } = await run("apt-get", install, how);
  if (status !== 0) process.stderr.write(output);
}

async function installFromPlaywright() {
  console.log("Installing Chromium (playwright install chromium) …");
  const playwright = `${root}node_modules/@playwright/test/cli.js`;
  const { status, output } = await run(process.execPath, [playwright, "install", "chromium"]);
  if (status !== 0) process.stderr.write(output);
}

function isDebian() {
  try {
    return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function canSandbox() {
  if (isRoot) return false;
  return process.platform !== "linux" || spawnSync("unshare", ["--user", "true"]).status === 0;
}

/** @param {Record<string, string | undefined>} env */
function onPath(env) {
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return commandNames.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** @param {Record<string, string | undefined>} env */
function atUsualPlaces(env) {
  const applications = ["Google Chrome", "Chromium", "Microsoft Edge"];
  const programs = ["Google\\Chrome\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"];
  return [
    ...applications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
    ...programFolders.flatMap((name) => programs.map((program) => `${env[name] ?? ""}\\${program}`)),
  ];
}

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function giveUp(message) {
  console.error(message);
  process.exit(1);
}
