import { ensureInstalled } from "./install.mjs";
import { runSteps } from "./run-steps.mjs";

await ensureInstalled();
const { deadCode, layers, lint, prose, typeCheck, unitTests } = await import("./steps.mjs");
await runSteps([[unitTests], [lint, typeCheck, layers, prose, deadCode]]);
