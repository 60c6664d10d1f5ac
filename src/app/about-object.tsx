import type { DraftStore } from "#engine/draft/draft-store.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useIdle } from "./use-idle.ts";

const ObjectPlace = lazyPart({
  load: async () => (await import("#features/copies/object-place.tsx")).ObjectPlace,
  isExtra: true,
});

export type AboutObjectProps = { readonly store: DraftStore; readonly account: string };

/** What is good to know of an object, once it can be edited. */
export function AboutObject(props: AboutObjectProps) {
  return useIdle() ? <ObjectPlace {...props} /> : null;
}
