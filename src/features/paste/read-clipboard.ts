import { clipboardSource, type TableSource } from "#formats/table-source.ts";
import { readClipboardForms } from "#ui/read-clipboard-forms.ts";

/** What the clipboard holds; `ask` where the browser doesn't let the page read it, or nothing that can be read is there. */
export async function readClipboard(): Promise<TableSource | "ask"> {
  const forms = await readClipboardForms();
  return forms ? clipboardSource(forms.plain, forms.html ?? "") : "ask";
}
