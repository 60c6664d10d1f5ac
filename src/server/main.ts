import { fileURLToPath } from "node:url";
import { runCommand } from "./run-command.ts";
import { builtPage } from "./static-files.ts";

const distFolder = fileURLToPath(new URL("../../dist/", import.meta.url));

await runCommand(process.argv.slice(2), (_server, surroundings) => builtPage(distFolder, surroundings));
