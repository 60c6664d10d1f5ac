import { createStore } from "zustand/vanilla";

/** Are the code points of values beside each other shown? One choice for all tables, for as long as the page lives. */
export const codePointsShown = createStore<boolean>(() => false);
