import { runSource } from "./run-source.mjs";

await runSource(new URL("../src/server/dev-main.ts", import.meta.url));
