import { stopOnSignals } from "./child-processes.mjs";
import { ensureInstalled } from "./install.mjs";
import { runSteps } from "./run-steps.mjs";

const leaveSignals = stopOnSignals();
await ensureInstalled();
const { ensureBrowser } = await import("./browser.mjs");
await ensureBrowser();
leaveSignals();

const { build, deadCode, endToEnd, floors, lint, prose, size, typeCheck, unitTests } = await import(
  "./steps.mjs"
);
await runSteps([[unitTests], [build, size, lint, typeCheck, floors, prose, deadCode]], [endToEnd]);
