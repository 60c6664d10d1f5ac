import { useCallback } from "react";
import { useStore } from "zustand";
import { formatAddress } from "#core/address/address.ts";
import type { ObjectRef } from "#core/object/object-ref.ts";
import type { FoundQuery } from "#engine/batch/batch-finding.ts";
import type { BatchOwner } from "#engine/batch/batch-owner.ts";
import { askForBatch, type BatchRequest } from "#engine/batch/batch-requests.ts";
import type { ObjectSelection } from "#engine/objects/object-selection.ts";
import type { HandoverPlace } from "#engine/work/handover.ts";
import type { TableSource } from "#formats/table-source.ts";
import { batchObjectsText } from "#messages/compiled/batch-objects.ts";
import { findText } from "#messages/compiled/find.ts";
import { Button } from "#ui/button.tsx";
import { DropSign } from "#ui/drop-sign.tsx";
import { useDroppedFile } from "#ui/use-dropped-file.ts";

/** Opens the batch of a place with a table that is previewed as its manifest. */
export type OnManifest = (place: HandoverPlace, source: TableSource) => void;

export type EditTogetherProps = {
  readonly owner: BatchOwner;
  readonly selection: ObjectSelection;
  /** The query of the list; undefined where it shows no object. */
  readonly found: FoundQuery | undefined;
  readonly onManifest: OnManifest;
};

/**
 * Opens the selected objects, or all that the list finds, as one batch. A file that is dropped on the list is the manifest of
 * the selected objects; where none is selected, of all that the list finds.
 */
export function EditTogether({ owner, selection, found, onManifest }: EditTogetherProps) {
  const count = useStore(selection, (selected) => selected.size);
  const { account, connection, project } = owner;
  const open = (request: BatchRequest) => {
    askForBatch(owner, request);
    location.hash = formatAddress({ kind: "batch", connection, ...(project !== undefined && { project }) });
  };
  const openManifest = useCallback(
    (file: File) => {
      const batchOwner = { account, connection, project };
      const refs = refsOf(selection);
      if (refs.length > 0) askForBatch(batchOwner, { kind: "refs", refs });
      else if (found) askForBatch(batchOwner, { kind: "found", ...found });
      onManifest({ connection, project }, { kind: "file", file });
    },
    [account, connection, project, selection, found, onManifest],
  );
  const isDropping = useDroppedFile(false, openManifest);
  return (
    <>
      {isDropping ? (
        <DropSign>{findText(count > 0 ? "drop-for-selected" : "drop-for-found", { count })}</DropSign>
      ) : null}
      {count > 0 ? (
        <Button command="edit-selected" onClick={() => open({ kind: "refs", refs: refsOf(selection) })}>
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

function refsOf(selection: ObjectSelection): readonly ObjectRef[] {
  return Array.from(selection.getState().values(), ({ ref }) => ref);
}
