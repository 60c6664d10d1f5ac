// Compiled from src/messages/en/export-tools.ftl by "npm run messages". Change that file, not this one.
import { topic } from "../topic.ts";

export const exportToolsText = topic("export-tools", {
  "export": "Export",
  "copy": "Copy",
  "copy-as": "Copy as",
  "nothing-to-send": "Nothing to send",
});
