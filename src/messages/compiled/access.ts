// Compiled from src/messages/en/access.ftl by "npm run messages". Change that file, not this one.
import { type Texts, topic } from "../topic.ts";

export const accessText = topic("access", {
  "level-too-low": (texts: Texts<"level" | "needed">) => `Read only: this account has ${texts.level} in the project, and editing needs ${texts.needed}.`,
  "no-write-permission": (texts: Texts<"project">) => `Read only: this account may not write in ${texts.project}. Ask its administrator for write permission.`,
  "controlled-dataset": (texts: Texts<"dataset">) => `Read only: it belongs to the dataset ${texts.dataset}, which the platform doesn't let anybody edit.`,
  "folder": "Read only: it is a folder, and folders have no metadata. Open a file in it.",
  "not-known": "Whether this account may write isn't known: the platform decides at the submit.",
});
