import { app } from "./app.ts";
import { time } from "./time.ts";
import { ui } from "./ui.ts";

/**
 * All that the page says, by room: other languages are measured by it. The page itself imports a room at a time, so that
 * what is shown later is fetched later.
 */
export const english = { app, time, ui };
