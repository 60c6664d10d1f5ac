import { useEffect } from "react";
import { useStore } from "zustand";
import { NeighbourButtons } from "#components/neighbour-buttons.tsx";
import { formatAddress } from "#core/address/address.ts";
import { type ObjectRef, objectRefKey } from "#core/object/object-ref.ts";
import { keepPosition } from "#engine/objects/list-positions.ts";
import { listTour, placeInList } from "#engine/objects/list-tour.ts";
import { objectLinksText } from "#messages/compiled/object-links.ts";
import styles from "./list-tour-bar.module.css";

/** On the page of an object that was opened from a list: to its neighbours there, and back to its row. */
export function ListTourBar({ objectRef }: { readonly objectRef: ObjectRef }) {
  const tour = useStore(listTour, (state) => state.tour);
  const place = placeInList(tour, objectRef);
  const listKey = place && tour?.listKey;
  useEffect(() => {
    if (listKey !== undefined) keepPosition(listKey, { returnTo: objectRefKey(objectRef) });
  }, [listKey, objectRef]);
  if (!tour || !place) return null;
  const { index, previous, next } = place;
  const opener = (ref: ObjectRef | undefined) =>
    ref &&
    (() => {
      location.hash = formatAddress({ kind: "object", ref });
    });
  return (
    <nav className={styles["bar"]} aria-label={objectLinksText("object-list")}>
      <NeighbourButtons
        place={objectLinksText("place-in-list", { place: index + 1, count: tour.objects.length })}
        firstReason={objectLinksText("first-in-list")}
        lastReason={objectLinksText("last-in-list")}
        onPrevious={opener(previous)}
        onNext={opener(next)}
      />
      <a href={tour.address}>{objectLinksText("back-to-list")}</a>
    </nav>
  );
}
