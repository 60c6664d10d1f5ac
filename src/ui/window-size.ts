import { createStore } from "zustand/vanilla";

/**
 * The room that a window has for text: up to 40 and 56.25 times the root's font size, and beyond. At the usual 16 pixels
 * these are 640 and 900 pixels; larger text makes a window narrow sooner.
 */
export type WindowWidth = "narrow" | "medium" | "wide";

export type WindowSize = {
  /** The font size of the root element in CSS pixels: one rem. */
  readonly rootPx: number;
  readonly width: WindowWidth;
};

/** The font size of browsers as delivered, to which the design's pixels belong. */
export const USUAL_ROOT_PX = 16;

const UP_TO_REM = { narrow: 40, medium: 56.25 } as const;

/** The size at the last look; the usual one before the first. */
export const windowSize = createStore<WindowSize>(() => ({ rootPx: USUAL_ROOT_PX, width: "wide" }));

export function widthOfWindow(widthPx: number, rootPx: number): WindowWidth {
  if (widthPx <= UP_TO_REM.narrow * rootPx) return "narrow";
  return widthPx <= UP_TO_REM.medium * rootPx ? "medium" : "wide";
}

/** A length of the design as it is at a font size of the root, in whole pixels. */
export function scaled(px: number, rootPx: number): number {
  return Math.round((px * rootPx) / USUAL_ROOT_PX);
}

/** A length on the screen as the design would name it: the opposite of `scaled`. */
export function unscaled(px: number, rootPx: number): number {
  return (px * USUAL_ROOT_PX) / rootPx;
}

/**
 * Follows the window and the font size of the root from now on, and tells style sheets by `data-width` on the root. Call it
 * once, before the first render.
 */
export function followWindowSize(): void {
  const follow = () => {
    const size = measured();
    document.documentElement.dataset["width"] = size.width;
    windowSize.setState(size);
  };
  follow();
  addEventListener("resize", follow);
  // No event tells that the font size has changed, but a box that is sized by it changes too.
  const box = document.body.appendChild(document.createElement("div"));
  Object.assign(box.style, { position: "absolute", inlineSize: "1rem" });
  new ResizeObserver(follow).observe(box);
}

function measured(): WindowSize {
  const rootPx = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || USUAL_ROOT_PX;
  return { rootPx, width: widthOfWindow(innerWidth, rootPx) };
}
