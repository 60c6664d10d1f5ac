/** The content for the clipboard, in one form or two. */
export type ClipboardText = { readonly plain: string; readonly html?: string };

/**
 * Puts text on the clipboard; call it while a click or key is handled. It uses a copy event if possible,
 * which leaves HTML unchanged and works without HTTPS, else the Clipboard API. Returns false when the browser
 * refuses both.
 */
export async function writeClipboard(text: ClipboardText): Promise<boolean> {
  return writeByEvent(text) || (await writeByApi(text));
}

/** Fills the clipboard in the handler of a copy event, when the user copies. */
export function putOnClipboard(data: DataTransfer, { plain, html }: ClipboardText): void {
  data.setData("text/plain", plain);
  if (html !== undefined) data.setData("text/html", html);
}

function writeByEvent(text: ClipboardText): boolean {
  let isWritten = false;
  const onCopy = (event: ClipboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.clipboardData) return;
    putOnClipboard(event.clipboardData, text);
    isWritten = true;
  };
  document.addEventListener("copy", onCopy, true);
  try {
    return document.execCommand("copy") && isWritten;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", onCopy, true);
  }
}

/** The Clipboard API parses the HTML and writes it anew, under the page's policy against inline styles. */
async function writeByApi({ plain, html }: ClipboardText): Promise<boolean> {
  try {
    const forms: Record<string, Blob> = { "text/plain": new Blob([plain], { type: "text/plain" }) };
    if (html !== undefined) forms["text/html"] = new Blob([html], { type: "text/html" });
    await navigator.clipboard.write([new ClipboardItem(forms)]);
    return true;
  } catch {
    return false;
  }
}
