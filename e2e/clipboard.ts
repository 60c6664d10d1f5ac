import type { Page } from "@playwright/test";

/** The forms in which a program copies a table: text, and often HTML too. */
export type ClipboardForms = { readonly text: string; readonly html?: string };

/** Fills the browser's real clipboard, as another program would. */
export async function copyFromElsewhere(page: Page, forms: ClipboardForms): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.evaluate(async ({ text, html }) => {
    const blobs: Record<string, Blob> = { "text/plain": new Blob([text], { type: "text/plain" }) };
    if (html !== undefined) blobs["text/html"] = new Blob([html], { type: "text/html" });
    await navigator.clipboard.write([new ClipboardItem(blobs)]);
  }, forms);
}
