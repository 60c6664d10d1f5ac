import { formatAddress } from "#core/address/address.ts";
import type { HandoverPlace } from "#engine/work/handover.ts";
import type { ManifestSource } from "#features/manifest/manifest-tools.tsx";
import { handedManifests } from "./workspace.ts";

/** Opens the objects of a table together, with the table as their manifest. */
export function editTogether(place: HandoverPlace, source: ManifestSource): void {
  handedManifests.give(place, source);
  const { connection, project } = place;
  location.hash = formatAddress({ kind: "batch", connection, ...(project === undefined ? {} : { project }) });
}
