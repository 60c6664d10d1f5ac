import { clipboardSource, type TableSource } from "#formats/table-source.ts";

/** What the clipboard holds; `ask` where the browser doesn't let the page read it, or nothing that can be read is there. */
export async function readClipboard(): Promise<TableSource | "ask"> {
  try {
    for (const item of await navigator.clipboard.read()) {
      const text = await textOf(item, "text/plain");
      const html = await textOf(item, "text/html");
      if (text !== "" || html !== "") return clipboardSource(text, html);
    }
  } catch {
    // Refused, or not there at all: the person can paste by hand.
  }
  return "ask";
}

async function textOf(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : "";
}
