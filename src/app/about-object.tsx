import type { DraftStore } from "#engine/draft/draft-store.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useIdle } from "./use-idle.ts";

const ObjectPlace = lazyPart({
  load: async () => (await import("#features/copies/object-place.tsx")).ObjectPlace,
  isExtra: true,
});

export type AboutObjectProps = { readonly store: DraftStore; readonly account: string };

/** Notices about an object that is open for editing. */
export function AboutObject(props: AboutObjectProps) {
  return useIdle() ? <ObjectPlace {...props} /> : null;
}
