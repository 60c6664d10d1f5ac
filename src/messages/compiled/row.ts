// Compiled from src/messages/en/row.ftl by "npm run messages". Change that file, not this one.
import { topic } from "../topic.ts";

export const rowText = topic("row", {
  "same": "same",
  "changed": "changed",
  "added": "added",
  "removed": "will be removed",
  "not-removed": "marked for removal, but PATCH will not remove this key",
});
