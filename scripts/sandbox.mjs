import { runSource } from "./run-source.mjs";

await runSource(new URL("../src/sandbox/main.ts", import.meta.url));
