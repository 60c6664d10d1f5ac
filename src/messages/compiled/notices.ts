// Compiled from src/messages/en/notices.ftl by "npm run messages". Change that file, not this one.
import { topic } from "../topic.ts";

export const noticesText = topic("notices", {
  "nothing-here": "Page not found",
  "nothing-sent": "Nothing was sent, and no draft was changed.",
  "go-to-start": "Go to the start",
  "update": "A new version of Redescribe is available. Your edits are kept.",
  "reload": "Reload to update",
  "later": "Later",
});
