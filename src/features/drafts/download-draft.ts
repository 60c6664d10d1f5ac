import { downloadFile } from "#ui/download-file.ts";

/** Downloads a draft as a file. */
export function downloadDraft(objectName: string, text: string): void {
  const stem = objectName.replace(/[^\p{L}\p{N}._-]/gu, "_") || "object";
  downloadFile(`${stem}.draft.json`, new Blob([text], { type: "application/json" }));
}
