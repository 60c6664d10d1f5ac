import { useEffect, useState } from "react";
import { useStore } from "zustand";
import { NeighbourButtons } from "#components/neighbour-buttons.tsx";
import { useBatch } from "#components/use-batch.ts";
import { formatAddress } from "#core/address/address.ts";
import { changeSetOfRow } from "#core/batch/row-changes.ts";
import { rowsBesideBatch } from "#core/batch/row-draft.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import { countChanges } from "#core/write/change-set.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { objectTour, tourPlace } from "#engine/batch/object-tour.ts";
import type { RowDraft } from "#engine/batch/row-draft-store.ts";
import { noteTour } from "#engine/batch/tour-note.ts";
import { batchText } from "#messages/compiled/batch.ts";
import { Button } from "#ui/button.tsx";
import { batchViewOf } from "./batch-view.ts";
import styles from "./object-tour-bar.module.css";

export type ObjectTourBarProps = {
  readonly objectRef: ObjectRef;
  /** The object's row of the batch, if the page edits that; absent on the page of the object's own draft. */
  readonly row?: RowDraft;
  /** Takes over what is typed elsewhere on the page. False: that has an error, and is to be seen to first. */
  readonly mayLeave?: () => boolean;
};

/** On the page of an object that was opened from the sheet of many: to its neighbours there, and back to the same place. */
export function ObjectTourBar({ objectRef, row, mayLeave }: ObjectTourBarProps) {
  const store = useStore(objectTour, (state) => state.batch);
  return store && store.connection === objectRef.connection ? (
    <TourBar store={store} objectRef={objectRef} row={row} mayLeave={mayLeave} />
  ) : null;
}

type TourBarProps = {
  readonly store: BatchStore;
  readonly objectRef: ObjectRef;
  readonly row: RowDraft | undefined;
  readonly mayLeave: (() => boolean) | undefined;
};

function TourBar({ store, objectRef, row: own, mayLeave = () => true }: TourBarProps) {
  const batch = useBatch(store, (state) => state.batch);
  const [isHeld, setIsHeld] = useState(false);
  const { connection, project } = store;
  const { objectId } = objectRef;
  useEffect(() => noteTour({ connection, project, objectId }), [connection, project, objectId]);
  const place = tourPlace(store, objectRef.objectId);
  const row = batch.rows.get(objectRef.objectId);
  if (!place || row === undefined) return null;
  const changes = own ? 0 : countChanges(changeSetOfRow(batch, row));
  // The draft is read at the press, since a key that another row has may just have been typed.
  const isWhole = () => !own || rowsBesideBatch(own.store.getState().draft).length === 0;
  const leave = (go: () => void) => {
    setIsHeld(!isWhole());
    if (!isWhole() || !mayLeave()) return;
    objectTour.setState({ separate: undefined });
    go();
  };
  const go = (to: number | undefined) => {
    const object = to === undefined ? undefined : batch.objects[to];
    if (object) location.hash = formatAddress({ kind: "object", ref: object.ref });
  };
  const goBack = () => {
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
      {isHeld && !isWhole() ? (
        <span role="alert" className={styles["elsewhere"]}>
          {batchText("key-twice")}
        </span>
      ) : null}
      {own ? null : (
        <Button onClick={() => objectTour.setState({ separate: undefined })}>
          {batchText("edit-in-batch")}
        </Button>
      )}
      <NeighbourButtons
        place={batchText("tour-place", { place: place.index + 1, count: place.count })}
        firstReason={batchText("first-object")}
        lastReason={batchText("last-object")}
        onPrevious={place.previous === undefined ? undefined : () => leave(() => go(place.previous))}
        onNext={place.next === undefined ? undefined : () => leave(() => go(place.next))}
      />
      <Button command="back-to-sheet" onClick={() => leave(goBack)}>
        {batchText("back-to-sheet")}
      </Button>
    </nav>
  );
}
