// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from "vitest";
import { writeClipboard } from "./clipboard.ts";

const text = { plain: "a\tb", html: "<table></table>" };

/**
 * Imitates a browser at `execCommand("copy")`, which fires an event and puts the event's data on the
 * clipboard.
 */
function allowCopyEvent(): Map<string, string> {
  const clipboard = new Map<string, string>();
  document.execCommand = () => {
    const event = new Event("copy", { bubbles: true, cancelable: true });
    const clipboardData = { setData: (type: string, data: string) => clipboard.set(type, data) };
    document.body.dispatchEvent(Object.assign(event, { clipboardData }));
    return event.defaultPrevented;
  };
  return clipboard;
}

function offerApi(write: (items: unknown[]) => Promise<void>): void {
  vi.stubGlobal(
    "ClipboardItem",
    class {
      readonly forms: unknown;
      constructor(forms: unknown) {
        this.forms = forms;
      }
    },
  );
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue({ write } as unknown as Clipboard);
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("text for the clipboard", () => {
  it("goes there in both forms by one copy event, and nobody else hears of that event", async () => {
    const clipboard = allowCopyEvent();
    const onCopy = vi.fn();
    document.body.addEventListener("copy", onCopy);
    expect(await writeClipboard(text)).toBe(true);
    expect(Object.fromEntries(clipboard)).toEqual({ "text/plain": text.plain, "text/html": text.html });
    expect(onCopy).not.toHaveBeenCalled();

    document.body.dispatchEvent(new Event("copy", { bubbles: true }));
    expect(onCopy).toHaveBeenCalledTimes(1);
    document.body.removeEventListener("copy", onCopy);
  });

  it("goes there by the Clipboard API where there is no such event", async () => {
    document.execCommand = () => false;
    const write = vi.fn(async () => {});
    offerApi(write);
    expect(await writeClipboard(text)).toBe(true);
    expect(write).toHaveBeenCalledTimes(1);
  });

  it("is refused where the browser refuses both", async () => {
    document.execCommand = () => false;
    offerApi(() => Promise.reject(new DOMException("no", "NotAllowedError")));
    expect(await writeClipboard(text)).toBe(false);
  });
});
