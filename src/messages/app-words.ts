import { app } from "./en/app.ts";
import { sentences } from "./sentences.ts";

/** Texts of the page's frame. */
export const appText = sentences("app", app);
