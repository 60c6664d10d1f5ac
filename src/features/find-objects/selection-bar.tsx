import { useStore } from "zustand";
import { type ObjectSelection, selectObjects } from "#engine/objects/object-selection.ts";
import { findText } from "#messages/compiled/find.ts";
import type { ObjectSummary } from "#platforms/port.ts";
import { Button } from "#ui/button.tsx";
import { isFolder } from "./object-kind.ts";
import styles from "./selection-bar.module.css";

export type SelectionBarProps = {
  readonly selection: ObjectSelection;
  /** Those that are loaded and shown. */
  readonly objects: readonly ObjectSummary[];
};

/** How many objects of the project are chosen, wherever in it they are. */
export function SelectionBar({ selection, objects }: SelectionBarProps) {
  const count = useStore(selection, (selected) => selected.size);
  const selectable = objects.filter((object) => !isFolder(object));
  return (
    <div className={styles["bar"]}>
      <span role="status" aria-label={findText("selected")}>
        {count > 0 ? findText("selected-and-kept", { count }) : ""}
      </span>
      {selectable.length > 0 ? (
        <Button
          command="select-loaded"
          kind="quiet"
          onClick={() => selectObjects(selection, selectable, true)}
        >
          {findText("select-loaded")}
        </Button>
      ) : null}
      {count > 0 ? (
        <Button command="select-none" kind="quiet" onClick={() => selection.setState(new Map(), true)}>
          {findText("select-none")}
        </Button>
      ) : null}
    </div>
  );
}
