import { app } from "./en/app.ts";
import { sentences } from "./sentences.ts";

/** What the frame around the pages says: the bar at the top, settings, notices. */
export const appText = sentences("app", app);
