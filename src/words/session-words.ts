import { session } from "./en/session.ts";
import { sentences } from "./sentences.ts";

/** What is said where the code of the gateway's session is asked for. */
export const sessionText = sentences("session", session);
