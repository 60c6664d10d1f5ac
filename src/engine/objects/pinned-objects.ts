import { createObjectList } from "./object-list.ts";

/** Objects that the user pinned, oldest first: ids and names only, on this device. */
export const pinnedObjects = createObjectList(() => localStorage, "pinned-objects");
