// Compiled from src/messages/en/app.ftl by "npm run messages". Change that file, not this one.
import { type Format, type Texts, topic } from "../topic.ts";

export const appText = topic("app", {
  "opening": "Opening…",
  "loading-connections": "Loading your connections…",
  "broken": "Something went wrong",
  "show-again": "Reload this view",
  "our-fault": "This is a bug in Redescribe. Your data isn't affected, and your edits are kept.",
  "open-another": "Open another object",
  "describing": "Loading metadata…",
  "open-by": "Find or open…",
  "asking-token": "Requesting a token…",
  "asking-code": "Requesting a one-time code…",
  "looking-for-gateway": "Connecting to the gateway…",
  "objects": "Objects",
  "history": "History",
  "sandbox-account": "Sandbox account",
  "theme": (_texts: Texts<"theme">, format: Format) => `Theme: ${format.choose("theme", { "light": "light", "dark": "dark", "system": "system" }, "system")}`,
  "keys": "Keyboard shortcuts",
  "settings": "Settings",
  "menu": "Menu",
});
