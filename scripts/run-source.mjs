import { stopOnSignals } from "./child-processes.mjs";
import { ensureInstalled } from "./install.mjs";

/**
 * Installs what is missing, builds the page if needed, and runs a TypeScript file in this process, so that no
 * second process can be left behind.
 * @param {URL} source
 * @param {{ page?: boolean }} [needs] page: run on a build that is up to date
 */
export async function runSource(source, { page = false } = {}) {
  const leaveSignals = stopOnSignals();
  await ensureInstalled();
  if (page) {
    const { ensureBuilt } = await import("./ensure-built.mjs");
    await ensureBuilt();
  }
  const { register } = await import("tsx/esm/api");
  register();
  await import(source.href);
  // The module has signal handlers of its own by now, which close what it opened.
  leaveSignals();
}
