import { useStore } from "zustand";
import { objectTour } from "#engine/batch/object-tour.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { listTour } from "#engine/objects/list-tour.ts";
import { lazyPart } from "#ui/lazy-part.tsx";
import { useIdle } from "./use-idle.ts";

const ObjectExtras = lazyPart({
  load: async () => (await import("./object-extras.tsx")).ObjectExtras,
  isExtra: true,
});

const ObjectTourBar = lazyPart({
  load: async () => (await import("#features/batch/object-tour-bar.tsx")).ObjectTourBar,
  isExtra: true,
});

const ListTourBar = lazyPart({
  load: async () => (await import("#features/object-links/list-tour-bar.tsx")).ListTourBar,
  isExtra: true,
});

export type AboutObjectProps = { readonly store: DraftStore; readonly account: string };

/** Notices about an object that is open for editing. */
export function AboutObject(props: AboutObjectProps) {
  const isIdle = useIdle();
  const { ref } = props.store.getState().draft.base;
  const isFromList = useStore(listTour, ({ tour }) => tour !== undefined);
  // The next button must not wait for an idle page while somebody goes from object to object.
  const isOnTour = useStore(objectTour, ({ batch }) => batch !== undefined);
  return (
    <>
      {isIdle ? <ObjectExtras {...props} /> : null}
      {isOnTour ? <ObjectTourBar objectRef={ref} /> : null}
      {isFromList ? <ListTourBar objectRef={ref} /> : null}
    </>
  );
}
