import { connect } from "./en/connect.ts";
import { sentences } from "./sentences.ts";

/** Texts of the start page and its list of connections. */
export const connectText = sentences("connect", connect);
