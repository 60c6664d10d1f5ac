import { createObjectList } from "./object-list.ts";

/** Objects that somebody wants at hand, the oldest first: ids and names only, on this device. */
export const pinnedObjects = createObjectList(() => localStorage, "pinned-objects");
