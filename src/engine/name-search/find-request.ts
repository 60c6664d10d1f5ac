import { createStore, type StoreApi } from "zustand/vanilla";

/** A text that another page asks the box "Find or open" to search for; undefined when nothing is asked. */
export const findRequest: StoreApi<{ readonly typed: string | undefined }> = createStore<{
  readonly typed: string | undefined;
}>(() => ({ typed: undefined }));
