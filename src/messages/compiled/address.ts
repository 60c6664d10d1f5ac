// Compiled from src/messages/en/address.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const addressText = topic("address", {
  "no-such-connection": (texts: Texts<"connections" | "name">) => `Unknown connection ${texts.name}. Available: ${texts.connections}.`,
  "objects-not-yet": "This page isn't available yet.",
  "history-not-yet": "The history isn't available yet.",
  "nothing": "There is no page at this address.",
  "bad-encoding": (texts: Texts<"asked">) => `The address ${texts.asked} contains an invalid % escape.`,
  "wrong-parts": (texts: Texts<"asked">) => `The address ${texts.asked} is malformed. An object has the address #/object/<connection>/<object id>.`,
  "no-such-page": (texts: Texts<"asked">) => `There is no page at ${texts.asked}.`,
});
