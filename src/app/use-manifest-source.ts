import { useCallback, useState } from "react";
import type { HandoverPlace } from "#engine/work/handover.ts";
import type { ManifestSource } from "#features/manifest/manifest-tools.tsx";
import { handedManifests } from "./workspace.ts";

/** The table that is previewed for the batch of a place: one that was handed over from another page, or was chosen since. */
export function useManifestSource(
  place: HandoverPlace,
): readonly [ManifestSource | undefined, (source: ManifestSource | undefined) => void] {
  const [chosen, setChosen] = useState<{
    readonly place: HandoverPlace;
    readonly source: ManifestSource | undefined;
  }>();
  const show = useCallback(
    (source: ManifestSource | undefined) => {
      handedManifests.dismiss();
      setChosen({ place, source });
    },
    [place],
  );
  return [chosen?.place === place ? chosen.source : handedManifests.for(place), show];
}
