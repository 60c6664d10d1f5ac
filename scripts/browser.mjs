// Finds a Chromium for the end-to-end tests; an installed one is never downloaded again.
import { spawnSync } from "node:child_process";
import { accessSync, constants, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { run } from "./child-processes.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const isRoot = process.getuid?.() === 0;
/** Chromium without windows: the same engine with about three quarters of the processor time. */
const headlessShell = "chromium-headless-shell";
const browsersWithWindows = [
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
 * Chromium's headless shell comes before installed browsers, unless the browser has to be one with windows.
 * @param {Record<string, string | undefined>} [env]
 * @param {string} [playwrightsOwn] where Playwright puts the one that it installs
 * @param {boolean} [hasWindows] whether it has to be a browser that can show windows
 * @returns {string | undefined}
 */
export function findBrowser(
  env = process.env,
  playwrightsOwn = chromium.executablePath(),
  hasWindows = Boolean(env["REDESCRIBE_HEADED"]),
) {
  const named = env["REDESCRIBE_BROWSER"];
  if (named) {
    if (isRunnable(named)) return named;
    throw new Error(`REDESCRIBE_BROWSER names "${named}", which is no program that can be run.`);
  }
  const names = hasWindows ? browsersWithWindows : [headlessShell, ...browsersWithWindows];
  return [playwrightsOwn, ...onPath(env, names), ...atUsualPlaces(env)].find(isRunnable);
}

/**
 * Playwright's options for launching the browser that was found. The browser's own sandbox is disabled only
 * where it can't work.
 * @param {{ hasWindows?: boolean }} [wanted] `hasWindows` prefers the browser that people use, for
 * measurements and pictures
 */
export function launchOptions({ hasWindows } = {}) {
  const executablePath =
    (hasWindows ? findBrowser(process.env, undefined, true) : undefined) ?? findBrowser();
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
  const how = { env: { DEBIAN_FRONTEND: "noninteractive" } };
  const waitForLock = ["-o", "DPkg::Lock::Timeout=120"];
  await run("apt-get", [...waitForLock, "update"], how);
  for (const name of [headlessShell, "chromium"]) {
    console.log(`Installing Chromium (apt-get install ${name}) …`);
    const install = [...waitForLock, "install", "--yes", "--no-install-recommends", name];
    const { status, output } = await run("apt-get", install, how);
    if (status === 0) return;
    process.stderr.write(output);
  }
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

/**
 * @param {Record<string, string | undefined>} env
 * @param {readonly string[]} names
 */
function onPath(env, names) {
  const folders = (env["PATH"] ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
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
