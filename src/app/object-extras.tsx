import { useStore } from "zustand";
import { objectTour } from "#engine/batch/object-tour.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { ObjectPlace } from "#features/copies/object-place.tsx";
import { TourResume } from "./tour-resume.tsx";

export type ObjectExtrasProps = { readonly store: DraftStore; readonly account: string };

/** Beside an object's name: its copies, and the way into the batch that it was opened from. */
export function ObjectExtras({ store, account }: ObjectExtrasProps) {
  const isOnTour = useStore(objectTour, ({ batch }) => batch !== undefined);
  const { ref } = store.getState().draft.base;
  return (
    <>
      <ObjectPlace store={store} account={account} />
      {isOnTour ? null : <TourResume platform={store.platform} objectRef={ref} account={account} />}
    </>
  );
}
