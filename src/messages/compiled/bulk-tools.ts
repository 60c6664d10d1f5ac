// Compiled from src/messages/en/bulk-tools.ftl by "npm run messages". Change that file, not this one.
import { topic } from "../topic.ts";

export const bulkToolsText = topic("bulk-tools", {
  "find-and-replace": "Find & replace",
  "transform": "Transform",
  "read-only": "Read only",
});
