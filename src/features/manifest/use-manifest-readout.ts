import { useEffect, useMemo, useState } from "react";
import { useStore } from "zustand";
import type { Batch } from "#core/batch/batch.ts";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import { chosenKeys } from "#engine/reading/chosen-keys.ts";
import { createManifestReader } from "#formats/manifest-reader.ts";
import type { ManifestReadout, ManifestWish } from "#formats/manifest-readout.ts";
import type { ManifestReader } from "#formats/manifest-worker-reader.ts";
import { type TableProblem, tableProblem } from "#formats/table-error.ts";
import type { TableSource } from "#formats/table-source.ts";
import { timeLeftMs } from "#formats/time-left.ts";

/** How far the reading of a manifest is. */
export type ManifestReading = {
  /** The last one that could be read; of an earlier wish or batch while another is read, or can't be. */
  readonly readout: ManifestReadout | undefined;
  /** The batch that the readout is about. */
  readonly batch: Batch | undefined;
  readonly problem: TableProblem | undefined;
  /** How far reading is, from 0 to 1; absent when it is done. */
  readonly fraction: number | undefined;
  readonly leftMs: number | undefined;
};

const AT_ITS_START = { fraction: 0, leftMs: undefined };
const DONE = { fraction: undefined, leftMs: undefined };
/** Objects that are being read come in groups: the manifest is matched to all of them once they have come. */
const QUIET_MS = 250;

/** Reads a source as a manifest of a batch, and anew when the wish or the batch changes. Leaving stops it. */
export function useManifestReadout(
  store: BatchStore,
  source: TableSource,
  wish: ManifestWish,
  standardKeys: readonly string[] | undefined,
): ManifestReading & Pick<ManifestReader, "takeOperation"> {
  const reader = useMemo(
    () => createManifestReader(source, store.getState().batch.objects.length),
    [store, source],
  );
  const batch = useQuietBatch(store);
  const [state, setState] = useState<ManifestReading>({
    readout: undefined,
    batch: undefined,
    problem: undefined,
    ...AT_ITS_START,
  });
  useEffect(() => () => reader.close(), [reader]);
  useEffect(() => {
    let isCurrent = true;
    const update = (change: Partial<ManifestReading>) => {
      if (isCurrent) setState((before) => ({ ...before, ...change }));
    };
    update(AT_ITS_START);
    const startedAtMs = performance.now();
    const onProgress = (fraction: number) =>
      update({ fraction, leftMs: timeLeftMs(fraction, performance.now() - startedAtMs) });
    const { limits } = store.platform.description;
    const facts = { batch, limits, standardKeys, chosenKeys: chosenKeys(store) };
    reader.read(facts, wish, onProgress).then(
      (readout) => update({ readout, batch, problem: undefined, ...DONE }),
      (error: unknown) => update({ problem: tableProblem(error), ...DONE }),
    );
    return () => {
      isCurrent = false;
    };
  }, [reader, store, batch, wish, standardKeys]);
  return { ...state, takeOperation: reader.takeOperation };
}

/** The batch of a store, once it hasn't changed for a moment. */
function useQuietBatch(store: BatchStore): Batch {
  const batch = useStore(store, (state) => state.batch);
  const [quiet, setQuiet] = useState(batch);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(batch), QUIET_MS);
    return () => clearTimeout(timer);
  }, [batch]);
  return quiet;
}
