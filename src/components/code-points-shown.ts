import { createStore } from "zustand/vanilla";

/**
 * Whether code points of adjacent values are shown. All tables share this choice until the page is closed.
 */
export const codePointsShown = createStore<boolean>(() => false);
