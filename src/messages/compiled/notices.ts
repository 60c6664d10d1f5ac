// Compiled from src/messages/en/notices.ftl by "npm run messages". Change that file, not this one.
import { topic } from "../topic.ts";

export const noticesText = topic("notices", {
  "nothing-here": "Nothing here",
  "nothing-sent": "Nothing was sent, and no draft was touched.",
  "go-to-start": "Go to the start",
  "update": "A newer version of Redescribe is there. What you typed is kept.",
  "reload": "Reload to update",
  "later": "Later",
});
