import type { Access, ReadOnlyReason } from "#core/object/snapshot.ts";
import { accessText } from "./compiled/access.ts";
import { quotedKey, quotedText } from "./quoted-text.ts";

/** Why an object is open read-only, and what would help. */
export function readOnlySentence(reason: ReadOnlyReason): string {
  switch (reason.kind) {
    case "level-too-low":
      return accessText("level-too-low", { level: reason.level, needed: reason.needed });
    case "no-write-permission":
      return accessText("no-write-permission", { project: quotedKey(reason.project) });
    case "controlled-dataset":
      return accessText("controlled-dataset", { dataset: quotedText(reason.dataset) });
    case "folder":
      return accessText("folder");
  }
}

/** The state of the right to write; undefined when the account has it. */
export function accessSentence(access: Access): string | undefined {
  if (access.kind === "read-only") return readOnlySentence(access.reason);
  if (access.kind === "unknown") return accessText("not-known");
  return undefined;
}
