// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { followWindowSize, scaled, unscaled, widthOfWindow, windowSize } from "./window-size.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  document.documentElement.removeAttribute("style");
});

test("a window is narrow or wide by the room that it has for text", () => {
  expect(widthOfWindow(640, 16)).toBe("narrow");
  expect(widthOfWindow(641, 16)).toBe("medium");
  expect(widthOfWindow(900, 16)).toBe("medium");
  expect(widthOfWindow(1024, 16)).toBe("wide");
  expect(widthOfWindow(1280, 32)).toBe("narrow");
});

test("the size follows the window and the font size of the root, and style sheets are told", () => {
  const { resized } = observeBoxes();
  followWindowSize();
  expect(windowSize.getState()).toEqual({ rootPx: 16, width: "wide" });
  expect(document.documentElement.dataset["width"]).toBe("wide");

  document.documentElement.style.fontSize = "32px";
  resized();
  expect(windowSize.getState()).toEqual({ rootPx: 32, width: "narrow" });
  expect(document.documentElement.dataset["width"]).toBe("narrow");

  document.documentElement.style.fontSize = "20px";
  vi.stubGlobal("innerWidth", 1000);
  dispatchEvent(new Event("resize"));
  expect(windowSize.getState()).toEqual({ rootPx: 20, width: "medium" });
});

test("a length that is scaled for the screen is remembered as it was", () => {
  expect(scaled(170, 32)).toBe(340);
  expect(unscaled(scaled(170, 32), 32)).toBe(170);
});

/** happy-dom has no layout, so boxes change their size when a test says so. */
function observeBoxes(): { readonly resized: () => void } {
  const callbacks: (() => void)[] = [];
  class Observer {
    readonly callback: () => void;
    constructor(callback: () => void) {
      this.callback = callback;
    }
    observe(): void {
      callbacks.push(this.callback);
    }
  }
  vi.stubGlobal("ResizeObserver", Observer);
  return { resized: () => callbacks.forEach((callback) => void callback()) };
}
