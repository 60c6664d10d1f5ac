import { runSource } from "./run-source.mjs";

await runSource(new URL("../bench/main.ts", import.meta.url), { page: true });
