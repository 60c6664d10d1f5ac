import { useEffect, useMemo, useState } from "react";
import { draftMetadata } from "#core/draft/draft.ts";
import type { DraftStore } from "#engine/draft/draft-store.ts";
import { chosenKeys } from "#engine/reading/chosen-keys.ts";
import { createPasteReader } from "#formats/paste-reader.ts";
import type { PasteReadout, ReadingWish } from "#formats/paste-readout.ts";
import { type TableProblem, tableProblem } from "#formats/table-error.ts";
import type { TableSource } from "#formats/table-source.ts";
import { timeLeftMs } from "#formats/time-left.ts";

/** How far the reading of a source is. */
export type ReadingState = {
  /** The last one that could be read; of an earlier wish while another is read, or can't be. */
  readonly readout: PasteReadout | undefined;
  readonly problem: TableProblem | undefined;
  /** How far reading is, from 0 to 1; absent when it is done. */
  readonly fraction: number | undefined;
  /** An estimate, once there is a pace to tell it by. */
  readonly leftMs: number | undefined;
};

const AT_ITS_START = { fraction: 0, leftMs: undefined };
const DONE = { fraction: undefined, leftMs: undefined };

/** Reads a source as wished, and anew when the wish changes. Leaving stops it. */
export function usePasteReadout(store: DraftStore, source: TableSource, wish: ReadingWish): ReadingState {
  const reader = useMemo(() => createPasteReader(source, aimOf(store)), [store, source]);
  const [state, setState] = useState<ReadingState>({
    readout: undefined,
    problem: undefined,
    ...AT_ITS_START,
  });
  useEffect(() => () => reader.close(), [reader]);
  useEffect(() => {
    let isCurrent = true;
    const update = (change: Partial<ReadingState>) => {
      if (isCurrent) setState((before) => ({ ...before, ...change }));
    };
    update(AT_ITS_START);
    const startedAtMs = performance.now();
    const onProgress = (fraction: number) =>
      update({ fraction, leftMs: timeLeftMs(fraction, performance.now() - startedAtMs) });
    reader.read(wish, onProgress).then(
      (readout) => update({ readout, problem: undefined, ...DONE }),
      (error: unknown) => update({ problem: tableProblem(error), ...DONE }),
    );
    return () => {
      isCurrent = false;
    };
  }, [reader, wish]);
  return state;
}

function aimOf(store: DraftStore) {
  const { draft } = store.getState();
  const { ref, name, project = ref.project } = draft.base;
  return {
    wanted: draftMetadata(draft),
    limits: store.platform.description.limits,
    object: { id: ref.objectId, name, project },
    chosenKeys: chosenKeys({ connection: ref.connection, project }),
  };
}
