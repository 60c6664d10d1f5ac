import { useStore } from "zustand";
import { useBatch } from "#components/use-batch.ts";
import { formatAddress } from "#core/address/address.ts";
import { changeSetOfRow } from "#core/batch/row-changes.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { countChanges } from "#core/write/change-set.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { objectTour, tourPlace } from "#engine/batch/object-tour.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { Button } from "#ui/button.tsx";
import { batchViewOf } from "./batch-view.ts";
import styles from "./object-tour-bar.module.css";

/** On the page of an object that was opened from the sheet of many: to its neighbours there, and back to the same place. */
export function ObjectTourBar({ objectRef }: { readonly objectRef: ObjectRef }) {
  const store = useStore(objectTour, (state) => state.batch);
  return store && store.connection === objectRef.connection ? (
    <TourBar store={store} objectRef={objectRef} />
  ) : null;
}

function TourBar({ store, objectRef }: { readonly store: BatchStore; readonly objectRef: ObjectRef }) {
  const batch = useBatch(store, (state) => state.batch);
  const place = tourPlace(store, objectRef.objectId);
  const row = batch.rows.get(objectRef.objectId);
  if (!place || row === undefined) return null;
  const changes = countChanges(changeSetOfRow(batch, row));
  const go = (to: number | undefined) => {
    const object = to === undefined ? undefined : batch.objects[to];
    if (object) location.hash = formatAddress({ kind: "object", ref: object.ref });
  };
  const goBack = () => {
    const { connection, project } = store;
    batchViewOf(store).setState({ returnTo: row });
    location.hash = formatAddress({
      kind: "batch",
      connection,
      ...(project === undefined ? {} : { project }),
    });
  };
  return (
    <nav className={styles["bar"]} aria-label={batchText("many-objects")}>
      {changes > 0 ? (
        <span className={styles["elsewhere"]}>{batchText("changed-in-sheet", { count: changes })}</span>
      ) : null}
      <span className={styles["place"]}>
        {batchText("tour-place", { place: place.index + 1, count: place.count })}
      </span>
      <Button
        command="previous-object"
        isDisabled={place.previous === undefined}
        disabledReason={batchText("first-object")}
        onClick={() => go(place.previous)}
      >
        {batchText("previous")}
      </Button>
      <Button
        command="next-object"
        isDisabled={place.next === undefined}
        disabledReason={batchText("last-object")}
        onClick={() => go(place.next)}
      >
        {batchText("next")}
      </Button>
      <Button command="back-to-sheet" onClick={goBack}>
        {batchText("back-to-sheet")}
      </Button>
    </nav>
  );
}
