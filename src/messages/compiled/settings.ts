// Compiled from src/messages/en/settings.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const settingsText = topic("settings", {
  "heading": "Settings",
  "language": "Language",
  "language-of-browser": (texts: Texts<"name">) => `Browser default (${texts.name})`,
  "language-missing": (texts: Texts<"name">) => `Couldn't load the texts in ${texts.name}. Check the network, then choose it again.`,
  "theme": "Theme",
  "theme-system": "System",
  "theme-light": "Light",
  "theme-dark": "Dark",
  "rows": "Rows",
  "rows-comfortable": "Comfortable",
  "rows-compact": "Compact",
  "counters-warn": "Byte counters: warn at",
  "share-of-limit": (texts: Texts<"percent">) => `${texts.percent}% of the limit`,
  "ask-before-removing": "Confirm before removing keys",
  "ask-before-removing-hint": "Adds a confirmation checkbox to the review. Resets always require typing the number.",
  "kept-in-browser": "Saved in this browser.",
});
