import { app } from "./en/app.ts";
import { sentences } from "./sentences.ts";

/** What the frame around the pages says. */
export const appText = sentences("app", app);
