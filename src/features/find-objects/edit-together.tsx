import { useStore } from "zustand";
import { formatAddress } from "#core/address/address.ts";
import type { FoundQuery } from "#engine/batch/batch-finding.ts";
import type { BatchOwner } from "#engine/batch/batch-owner.ts";
import { askForBatch, type BatchRequest } from "#engine/batch/batch-requests.ts";
import type { ObjectSelection } from "#engine/objects/object-selection.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { Button } from "#ui/button.tsx";

export type EditTogetherProps = {
  readonly owner: BatchOwner;
  readonly selection: ObjectSelection;
  /** The query of the list; undefined where it shows no object. */
  readonly found: FoundQuery | undefined;
};

/** Opens the selected objects, or all that the list finds, as one batch. */
export function EditTogether({ owner, selection, found }: EditTogetherProps) {
  const count = useStore(selection, (selected) => selected.size);
  const open = (request: BatchRequest) => {
    const { connection, project } = owner;
    askForBatch(owner, request);
    location.hash = formatAddress({ kind: "batch", connection, ...(project !== undefined && { project }) });
  };
  return (
    <>
      {count > 0 ? (
        <Button
          command="edit-selected"
          onClick={() =>
            open({ kind: "refs", refs: Array.from(selection.getState().values(), ({ ref }) => ref) })
          }
        >
          {batchObjectsText("edit-selected", { count })}
        </Button>
      ) : null}
      {found ? (
        <Button command="edit-all-found" onClick={() => open({ kind: "found", ...found })}>
          {batchObjectsText("edit-all-found")}
        </Button>
      ) : null}
    </>
  );
}
