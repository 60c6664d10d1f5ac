// Compiles the messages of src/messages/{en,de}/*.ftl into src/messages/compiled, after somebody changed them.
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";

await ensureInstalled();
const { writeCompiledFiles } = await import("./messages/compiled-files.mjs");
const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[\\/]$/, "");
const written = writeCompiledFiles(root);
console.log(written.length === 0 ? "Nothing to compile." : `Compiled: ${written.join(", ")}`);
