import { runSource } from "./run-source.mjs";

await runSource(new URL("../e2e/stored-by-earlier-builds/record-stored.ts", import.meta.url), { page: true });
