import { ensureInstalled } from "./install.mjs";
import { runSteps } from "./run-steps.mjs";

await ensureInstalled();
const { deadCode, floors, lint, prose, typeCheck, unitTests } = await import("./steps.mjs");
await runSteps([[unitTests], [lint, typeCheck, floors, prose, deadCode]]);
