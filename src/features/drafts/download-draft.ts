/** Long enough for any browser to have begun. */
const KEPT_MS = 60_000;

/** Gives a draft to the browser's downloads. */
export function downloadDraft(objectName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${objectName.replace(/[^\p{L}\p{N}._-]/gu, "_") || "object"}.draft.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
