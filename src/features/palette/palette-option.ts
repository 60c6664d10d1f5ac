import { formatAddress } from "#core/address/address.ts";
import { smallLetters } from "#core/text/small-letters.ts";
import { paletteText } from "#messages/compiled/palette.ts";
import type { Place } from "#platforms/port.ts";

/** One entry of the palette. */
export type PaletteOption = {
  /** An id that is unique among the shown options. */
  readonly id: string;
  readonly group: "found" | "search" | "pinned" | "opened-before" | "pages" | "commands";
  readonly label: string;
  /** The place of the option: the connection, a project, or an id. */
  readonly detail?: string | undefined;
  /** A command's shortcut, as `KeyHint` takes it. */
  readonly keys?: string | undefined;
  readonly run: () => void;
  /** True for an option that changes the list, for which the palette stays open. */
  readonly keepsOpen?: true;
};

/** Does the option contain every typed word? */
export function matchesWords({ label, detail = "" }: PaletteOption, typed: string): boolean {
  const text = smallLetters(`${label} ${detail}`);
  return smallLetters(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The option of a place that the text names by its form. */
export function placeOption(place: Place, connection: string, connectionName: string): PaletteOption {
  if (place.kind === "object") {
    const { objectId, project } = place.ref;
    const where = project === undefined ? connectionName : `${connectionName} · ${project}`;
    return goTo(
      formatAddress({ kind: "object", ref: place.ref }),
      paletteText("open-object", { id: objectId }),
      where,
    );
  }
  const { project, folder } = place;
  const address = formatAddress({
    kind: "objects",
    connection,
    project,
    ...(folder !== undefined && { folder }),
  });
  const label =
    folder === undefined
      ? paletteText("objects-of", { name: project })
      : paletteText("folder-named", { folder });
  return goTo(address, label, `${connectionName} · ${project}`);
}

/** An option that opens an address of this page. */
export function goTo(address: string, label: string, detail: string): PaletteOption {
  return {
    id: `found ${address}`,
    group: "found",
    label,
    detail,
    run: () => {
      location.hash = address;
    },
  };
}
