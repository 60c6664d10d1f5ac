import { runSource } from "./run-source.mjs";

await runSource(new URL("./screenshots/take-screenshots.ts", import.meta.url), { page: true });
