// Compiled from src/messages/en/access.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const accessText = topic("access", {
  "level-too-low": (texts: Texts<"level" | "needed">) => `Read-only: you have ${texts.level} access in this project; editing requires ${texts.needed}.`,
  "no-write-permission": (texts: Texts<"project">) => `Read-only: you don't have write permission in ${texts.project}. Ask a project admin for access.`,
  "controlled-dataset": (texts: Texts<"dataset">) => `Read-only: part of dataset ${texts.dataset}, which the platform doesn't allow anyone to edit.`,
  "folder": "Read-only: this is a folder. Folders have no metadata; open a file inside it.",
  "not-known": "Write access unknown. The platform will decide when you submit.",
});
