import { useDraft } from "#components/use-draft.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useIdle } from "./use-idle.ts";

const ObjectLinks = lazyPart({
  load: async () => (await import("#features/object-links/object-links.tsx")).ObjectLinks,
  isExtra: true,
});
const ObjectTrail = lazyPart({
  load: async () => (await import("#features/object-links/object-trail.tsx")).ObjectTrail,
  waiting: ({ snapshot }) => snapshot.project,
  isExtra: true,
});

type LinksOfObjectProps = {
  readonly store: DraftStore;
  readonly account: string;
  /** True for the links to the object's project and folders, in place of the project's id. */
  readonly isTrail?: true;
};

/** The menu of the link and the id of an object that is open for editing, or the links to where it is. */
export function LinksOfObject({ store, account, isTrail }: LinksOfObjectProps) {
  const base = useDraft(store, ({ draft }) => draft.base);
  const Part = isTrail ? ObjectTrail : ObjectLinks;
  if (useIdle()) return <Part platform={store.platform} snapshot={base} account={account} />;
  return isTrail ? base.project : null;
}
