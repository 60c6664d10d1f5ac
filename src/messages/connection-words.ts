import { connect } from "./en/connect.ts";
import { sentences } from "./sentences.ts";

/** What the page at the start says, and the list of connections in it. */
export const connectText = sentences("connect", connect);
