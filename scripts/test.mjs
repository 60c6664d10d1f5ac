import { stopOnSignals } from "./child-processes.mjs";
import { ensureInstalled } from "./install.mjs";
import { runSteps } from "./run-steps.mjs";

const leaveSignals = stopOnSignals();
await ensureInstalled();
const { ensureBrowser } = await import("./browser.mjs");
await ensureBrowser();
leaveSignals();

const { build, deadCode, endToEnd, layers, lint, prose, size, typeCheck, unitTests } = await import(
  "./steps.mjs"
);
await runSteps([[unitTests], [build, size, lint, typeCheck, layers, prose, deadCode]], [endToEnd]);
