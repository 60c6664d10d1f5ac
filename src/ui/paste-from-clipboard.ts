import { readClipboardForms } from "./read-clipboard-forms.ts";

/**
 * Pastes the clipboard into the element that has the focus within `container`, as if the keys for it were pressed there. False where the
 * browser doesn't let the page read the clipboard.
 */
export async function pasteFromClipboard(container: Element | null): Promise<boolean> {
  const forms = await readClipboardForms();
  if (!forms) return false;
  const { activeElement } = document;
  if (!activeElement || !container?.contains(activeElement)) return true;
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/plain", forms.plain);
  if (forms.html !== undefined) clipboardData.setData("text/html", forms.html);
  const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
  activeElement.dispatchEvent(event);
  return true;
}
