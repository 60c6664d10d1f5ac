// Compiled from src/messages/en/address.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const addressText = topic("address", {
  "no-such-connection": (texts: Texts<"connections" | "name">) => `There is no connection ${texts.name}. There are: ${texts.connections}.`,
  "objects-not-yet": "This page isn't part of this version yet. Objects are opened from the start page, by id.",
  "history-not-yet": "The history isn't part of this version yet.",
  "nothing": "There is nothing at this address.",
  "bad-encoding": (texts: Texts<"asked">) => `The address ${texts.asked} has a percent sign that encodes nothing.`,
  "wrong-parts": (texts: Texts<"asked">) => `The address ${texts.asked} has a part too few or too many. An object's is #/object/<connection>/<object id>.`,
  "no-such-page": (texts: Texts<"asked">) => `There is no page at ${texts.asked}.`,
});
