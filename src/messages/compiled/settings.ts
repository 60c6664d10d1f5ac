// Compiled from src/messages/en/settings.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const settingsText = topic("settings", {
  "heading": "Settings",
  "language": "Language",
  "language-of-browser": (texts: Texts<"name">) => `As the browser: ${texts.name}`,
  "language-missing": (texts: Texts<"name">) => `The texts in ${texts.name} couldn't be loaded. Check the network, then choose it again.`,
  "theme": "Theme",
  "theme-system": "As the system",
  "theme-light": "Light",
  "theme-dark": "Dark",
  "rows": "Rows",
  "rows-comfortable": "Comfortable",
  "rows-compact": "Compact",
  "counters-warn": "Byte counters warn from",
  "share-of-limit": (texts: Texts<"percent">) => `${texts.percent} % of the limit`,
  "ask-before-removing": "Also ask before removing keys",
  "ask-before-removing-hint": "The review then wants a tick for the keys that go. A reset always wants its number typed.",
  "kept-in-browser": "Kept in this browser, for this address.",
});
