import { ensureInstalled } from "./install.mjs";
import { runSteps } from "./run-steps.mjs";

await ensureInstalled();
const { deadCode, floors, lint, typeCheck, unitTests } = await import("./steps.mjs");
await runSteps([[unitTests], [lint, typeCheck, floors, deadCode]]);
