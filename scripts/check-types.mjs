// Checks the types of everything: first the class names of the style sheets are written down, then `tsc -b` runs.
import { fileURLToPath } from "node:url";
import { run, stopOnSignals } from "./child-processes.mjs";
import { writeCssClassTypes } from "./css-class-types.mjs";

stopOnSignals();
const root = fileURLToPath(new URL("..", import.meta.url));
await writeCssClassTypes(root);
const { status } = await run(process.execPath, [`${root}node_modules/typescript/bin/tsc`, "-b", root], {
  inherit: true,
});
process.exit(status);
