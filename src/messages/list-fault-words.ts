import { listFaults } from "./en/list-faults.ts";
import { sentences } from "./sentences.ts";

/** Texts about a list whose pages don't fit together. */
export const listFaultsText = sentences("listFaults", listFaults);
