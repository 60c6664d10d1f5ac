import { clipboardSource, type TableSource } from "#formats/table-source.ts";
import { readClipboardForms } from "#ui/read-clipboard-forms.ts";

/** Reads the clipboard. Resolves with `ask` where the browser doesn't allow that, or where nothing readable is there. */
export async function readClipboard(): Promise<TableSource | "ask"> {
  const forms = await readClipboardForms();
  return forms ? clipboardSource(forms.plain, forms.html ?? "") : "ask";
}
