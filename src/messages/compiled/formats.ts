// Compiled from src/messages/en/formats.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const formatsText = topic("formats", {
  "format-date": "a date",
  "format-time": "a time with its zone",
  "format-date-time": "a date with its time and zone",
  "format-email": "an email address",
  "format-uri": "an address (URI)",
  "format-uuid": "a UUID",
  "other-format": (texts: Texts<"format">) => `in the format ${texts.format}`,
  "either": (texts: Texts<"one" | "other">) => `${texts.one} or ${texts.other}`,
});
