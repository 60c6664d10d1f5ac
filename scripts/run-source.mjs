import { stopOnSignals } from "./child-processes.mjs";
import { ensureInstalled } from "./install.mjs";

/**
 * Installs what is missing, builds the page if it is asked for, and runs a TypeScript file in this very process: there is
 * no second one that could be left behind.
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
  // By now it has handlers of its own, which close what it opened.
  leaveSignals();
}
