import { useEffect } from "react";
import { windowSize } from "../window-size.ts";
import styles from "./growing-input.module.css";
import type { SheetAccess } from "./sheet-access.ts";

const LEAST_LINES = 3;
const LINE_REM = 1.125;
const PADDING_PX = 8;

/**
 * The input of a cell grows over the rows below while a text of several lines is edited: by at least three lines, and by at
 * most half of the grid. Near the end of the grid it grows upwards.
 */
export function GrowingInput({ grid: { scroller } }: { readonly grid: SheetAccess }) {
  useEffect(() => {
    const grid = scroller.current;
    if (!grid) return undefined;
    let grown: { readonly input: HTMLTextAreaElement; readonly row: Element | null } | undefined;
    const shrink = () => {
      if (!grown) return;
      grown.row?.removeAttribute("data-grown");
      for (const name of ["block-size", "inset-block-start"]) grown.input.style.removeProperty(name);
      grown.input.classList.remove(styles["grown"] ?? "");
      grown = undefined;
    };
    const follow = () => {
      const input = grid.querySelector<HTMLTextAreaElement>("textarea[data-editing]");
      if (grown && grown.input !== input) shrink();
      if (!input?.value.includes("\n")) return shrink();
      grown ??= { input, row: input.closest('[role="row"]') };
      grown.row?.setAttribute("data-grown", "");
      input.classList.add(styles["grown"] ?? "");
      resize(input, grid);
    };
    const observer = new MutationObserver(follow);
    observer.observe(grid, { subtree: true, attributeFilter: ["data-editing"] });
    grid.addEventListener("input", follow);
    return () => {
      observer.disconnect();
      grid.removeEventListener("input", follow);
      shrink();
    };
  }, [scroller]);
  return null;
}

function resize(input: HTMLTextAreaElement, grid: HTMLElement): void {
  const view = grid.getBoundingClientRect();
  const head = grid.firstElementChild?.getBoundingClientRect().bottom ?? view.top;
  const cellTop = input.closest('[role="gridcell"]')?.getBoundingClientRect().top ?? view.top;
  input.style.blockSize = "0";
  const least = LEAST_LINES * LINE_REM * windowSize.getState().rootPx + PADDING_PX;
  const most = Math.max(least, grid.clientHeight / 2);
  const height = Math.min(most, Math.max(least, input.scrollHeight));
  const missing = cellTop + height - (view.top + grid.clientTop + grid.clientHeight);
  const shift = Math.max(0, Math.min(missing, cellTop - head));
  input.style.blockSize = `${height}px`;
  input.style.insetBlockStart = `${-shift}px`;
}
