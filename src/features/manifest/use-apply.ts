import { useState } from "react";
import type { BatchStore } from "#engine/batch/batch-store.ts";
import type { ManifestReader } from "#formats/manifest-worker-reader.ts";
import type { ManifestReading } from "./use-manifest-readout.ts";

/** Applying the manifest that is shown. */
export type Applying = {
  readonly isApplying: boolean;
  /** Why nothing was changed at the last try. */
  readonly trouble: "locked" | "not-applied" | undefined;
  readonly apply: () => void;
};

/** Applies what was shown, as one step, and nothing where the objects aren't those any more that it was shown for. */
export function useApply(
  store: BatchStore,
  { batch, takeOperation }: ManifestReading & Pick<ManifestReader, "takeOperation">,
  onApplied: () => void,
): Applying {
  const [isApplying, setIsApplying] = useState(false);
  const [trouble, setTrouble] = useState<Applying["trouble"]>();
  const applyNow = async (): Promise<Applying["trouble"] | "applied"> => {
    const operation = await takeOperation();
    if (store.getState().batch !== batch || !operation) return "not-applied";
    return store.apply(operation).kind === "counted" ? "applied" : "locked";
  };
  const apply = () => {
    setIsApplying(true);
    applyNow()
      .catch(() => "not-applied" as const)
      .then((outcome) => {
        setIsApplying(false);
        if (outcome === "applied") onApplied();
        else setTrouble(outcome);
      });
  };
  return { isApplying, trouble, apply };
}
