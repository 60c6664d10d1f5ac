import { runSource } from "./run-source.mjs";

await runSource(new URL("../src/server/main.ts", import.meta.url), { page: true });
