import { hotPage } from "./hot-page.ts";
import { runCommand } from "./run-command.ts";

await runCommand(process.argv.slice(2), hotPage, { allowsControl: true });
