import type { Access, ReadOnlyReason } from "#core/snapshot.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";

/** Why an object is open read-only, and what would help. */
export function readOnlySentence(reason: ReadOnlyReason): string {
  switch (reason.kind) {
    case "level-too-low":
      return `Read only: this account has ${reason.level} in the project, and editing needs ${reason.needed}.`;
    case "no-write-permission":
      return `Read only: this account may not write in ${quotedKey(reason.project)}. Ask its administrator for write permission.`;
    case "controlled-dataset":
      return `Read only: it belongs to the dataset ${quotedText(reason.dataset)}, which the platform doesn't let anybody edit.`;
    case "folder":
      return "Read only: it is a folder, and folders have no metadata. Open a file in it.";
  }
}

/** What is known of the right to write; nothing is said where it is there. */
export function accessSentence(access: Access): string | undefined {
  if (access.kind === "read-only") return readOnlySentence(access.reason);
  if (access.kind === "unknown")
    return "Whether this account may write isn't known: the platform decides at the submit.";
  return undefined;
}
