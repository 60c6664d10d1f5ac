import { useDraft } from "#components/use-draft.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useIdle } from "./use-idle.ts";

const ObjectLinks = lazyPart({
  load: async () => (await import("#features/object-links/object-links.tsx")).ObjectLinks,
  isExtra: true,
});

/** The menu of the link and the id of an object that is open for editing. */
export function LinksOfObject({ store }: { readonly store: DraftStore }) {
  const base = useDraft(store, ({ draft }) => draft.base);
  const isIdle = useIdle();
  return isIdle ? <ObjectLinks platform={store.platform} snapshot={base} /> : null;
}
