import type { Catalogue } from "../catalogue.ts";
import { app } from "./app.ts";
import { time } from "./time.ts";
import { ui } from "./ui.ts";

export const german: Catalogue = { app, time, ui };
