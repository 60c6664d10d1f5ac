import { useMemo } from "react";
import { forgetTicks, type PasteChoice } from "#core/paste/paste-edit.ts";
import type { PasteLine } from "#core/paste/paste-plan.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { forgetKey, rememberKey } from "#engine/reading/chosen-keys.ts";
import type { ReadingWish } from "#formats/paste-readout.ts";
import type { KeyTools } from "./key-tools.ts";
import { useLineNotes } from "./use-line-notes.ts";

type Change<Part> = (change: (before: Part) => Part) => void;

/** Other keys for lines of the preview. The ticks of all other lines stay as they are. */
export function useKeyTools(
  store: DraftStore,
  lines: readonly PasteLine[] | undefined,
  onWish: Change<ReadingWish>,
  onChoice: Change<PasteChoice>,
): KeyTools {
  const notesOf = useLineNotes(store);
  return useMemo(() => {
    const { ref, project = ref.project } = store.getState().draft.base;
    const place = { connection: ref.connection, project };
    const rename = (line: PasteLine, key: string) => {
      onChoice((before) => forgetTicks(lines ?? [], [line.key, key], before));
      onWish((before) => {
        const keys = new Map(before.choice?.keys).set(line.id, key);
        return { ...before, choice: { ...before.choice, keys } };
      });
    };
    return {
      notesOf,
      rename,
      use: (line, key) => {
        rememberKey(place, line.heading ?? line.key, key);
        rename(line, key);
      },
      keepHeading: (line) => {
        const { heading = line.key } = line;
        forgetKey(place, heading);
        rename(line, heading);
      },
    };
  }, [store, lines, notesOf, onWish, onChoice]);
}
