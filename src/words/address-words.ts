import type { Address } from "#core/address/address.ts";
import { listOf } from "./plural.ts";
import { quotedText } from "./quoted-text.ts";

/** Why an address shows nothing, and what would. */
export function unknownAddressSentence(address: Address, connections: readonly string[]): string {
  if (address.kind === "object" || address.kind === "objects" || address.kind === "batch") {
    const name = address.kind === "object" ? address.ref.connection : address.connection;
    if (!connections.includes(name)) {
      return `There is no connection ${quotedText(name)}. There are: ${listOf(connections)}.`;
    }
    return "This page isn't part of this version yet. Objects are opened from the start page, by id.";
  }
  if (address.kind === "history") return "The history isn't part of this version yet.";
  if (address.kind !== "unknown") return "There is nothing at this address.";
  const asked = quotedText(address.hash);
  switch (address.reason) {
    case "bad-encoding":
      return `The address ${asked} has a percent sign that encodes nothing.`;
    case "wrong-parts":
      return `The address ${asked} has a part too few or too many. An object's is #/object/<connection>/<object id>.`;
    default:
      return `There is no page at ${asked}.`;
  }
}
