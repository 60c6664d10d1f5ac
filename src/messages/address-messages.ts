import type { Address } from "#core/address/address.ts";
import { addressText } from "./compiled/address.ts";
import { listOf } from "./list-messages.ts";
import { quotedText } from "./quoted-text.ts";

/** Why an address shows nothing, and which addresses would. */
export function unknownAddressSentence(address: Address, connections: readonly string[]): string {
  if (address.kind === "object" || address.kind === "objects" || address.kind === "batch") {
    const name = address.kind === "object" ? address.ref.connection : address.connection;
    if (!connections.includes(name)) {
      const values = { name: quotedText(name), connections: listOf(connections) };
      return addressText("no-such-connection", values);
    }
    return addressText("objects-not-yet");
  }
  if (address.kind === "history") return addressText("history-not-yet");
  if (address.kind !== "unknown") return addressText("nothing");
  return addressText(address.reason ?? "no-such-page", { asked: quotedText(address.hash) });
}
