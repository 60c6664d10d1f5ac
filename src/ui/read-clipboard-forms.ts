import type { ClipboardText } from "./clipboard.ts";

/** The clipboard as text; `undefined` where the browser doesn't let the page read it, or no text is there. */
export async function readClipboardForms(): Promise<ClipboardText | undefined> {
  try {
    for (const item of await navigator.clipboard.read()) {
      const plain = await textOf(item, "text/plain");
      const html = await textOf(item, "text/html");
      if (plain !== "" || html !== "") return html === "" ? { plain } : { plain, html };
    }
  } catch {
    // Refused, or not there at all: the person can paste by hand.
  }
  return undefined;
}

async function textOf(item: ClipboardItem, type: string): Promise<string> {
  return item.types.includes(type) ? (await item.getType(type)).text() : "";
}
