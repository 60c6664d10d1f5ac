import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { flushSync } from "react-dom";
import { cellOf } from "./grid-cells.ts";
import type { SheetFocus } from "./sheet-focus.ts";

/** The cell that is being edited. */
export type FocusedCell = {
  readonly rowId: number;
  readonly columnId: string;
  readonly text: string;
  /** False while nothing was typed yet: then everything that could stand there fits. */
  readonly isTyped: boolean;
};

export type Suggestion = {
  readonly text: string;
  /** A description in a few words. */
  readonly note?: string;
};

type Shown = {
  readonly input: HTMLTextAreaElement;
  readonly label: string;
  readonly items: readonly Suggestion[];
};

/** The suggestions for a cell, and the name of their list. */
export type Suggest = (cell: FocusedCell) => {
  readonly label: string;
  readonly items: readonly Suggestion[];
};

/**
 * When suggestions are shown, and what the keys do with them. They come while typing, with Alt and arrow down, and when a
 * cell is opened for editing. Enter, Escape and the arrows do what they always do until one is chosen with an arrow.
 */
export function useSuggestions(grid: RefObject<HTMLElement | null>, focus: SheetFocus, suggest: Suggest) {
  const [shown, setShown] = useState<Shown>();
  const [active, setActive] = useState(-1);

  const show = (input: HTMLTextAreaElement, isTyped: boolean) => {
    const cell = cellOf(input);
    const { label, items } =
      !cell || input.readOnly
        ? { label: "", items: [] }
        : suggest({ rowId: cell.rowId, columnId: cell.columnId, text: input.value, isTyped });
    setShown(items.length > 0 ? { input, label, items } : undefined);
    setActive(-1);
  };
  const close = () => {
    setShown(undefined);
    setActive(-1);
  };
  const accept = (index: number) => {
    const item = shown?.items[index];
    if (!shown || !item) return;
    const { input } = shown;
    input.setRangeText(item.text, 0, input.value.length, "end");
    // React takes it for a stroke, so that it belongs to the cell's own step of undo.
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    close();
  };

  const onInput = useEffectEvent((event: Event) => {
    const input = cellInput(event.target);
    if (input && event.isTrusted) show(input, input.value !== "");
  });
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const input = cellInput(event.target);
    if (!input || event.isComposing) return;
    if (!shown) {
      if (opensList(event, input)) show(input, false);
      return;
    }
    const step = listStep(event);
    if (step !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      setActive(nextActive(active, step, shown.items.length));
    } else if (event.key === "Escape" && active >= 0) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === "Enter" && !event.ctrlKey && !event.metaKey && !event.altKey && active >= 0) {
      accept(active);
    } else if (event.key === "Enter" || event.key === "Escape") {
      close();
    } else if (event.key === "Tab") {
      // A list that scrolls takes the focus; Tab goes on from the cell as if there were none.
      flushSync(close);
    }
  });
  const onClick = useEffectEvent((event: Event) => {
    const input = cellInput(event.target);
    if (input && !shown && "editing" in input.dataset) show(input, false);
  });
  const onLeave = useEffectEvent(() => close());
  // A new object, so that the list is laid out anew under its cell.
  const onResize = useEffectEvent(() => setShown(shown && { ...shown }));
  const onScroll = useEffectEvent((event: Event) => {
    if (event.target instanceof Element && event.target.contains(shown?.input ?? null)) {
      if (event.target !== shown?.input) close();
    }
  });

  useEffect(() => {
    const element = grid.current;
    if (!element) return undefined;
    const events = new AbortController();
    const { signal } = events;
    element.addEventListener("input", onInput, { signal });
    // Before the cell and the grid deal with the key.
    element.addEventListener("keydown", onKeyDown, { signal, capture: true });
    element.addEventListener("click", onClick, { signal });
    element.addEventListener("focusout", onLeave, { signal });
    document.addEventListener("scroll", onScroll, { signal, capture: true });
    addEventListener("resize", onResize, { signal });
    const stop = focus.subscribe(({ live }, before) => live !== before.live && onLeave());
    return () => {
      events.abort();
      stop();
    };
  }, [grid, focus]);

  return { shown, active, accept };
}

function cellInput(target: EventTarget | null): HTMLTextAreaElement | undefined {
  return target instanceof HTMLTextAreaElement && cellOf(target) ? target : undefined;
}

function opensList({ key, altKey, ctrlKey, metaKey }: KeyboardEvent, input: HTMLTextAreaElement): boolean {
  if (ctrlKey || metaKey) return false;
  if (key === "ArrowDown") return altKey;
  return !altKey && (key === "F2" || key === "Enter") && !("editing" in input.dataset);
}

function listStep({ key, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): number | undefined {
  if (ctrlKey || metaKey || shiftKey) return undefined;
  if (key === "ArrowDown") return 1;
  return key === "ArrowUp" && !altKey ? -1 : undefined;
}

/** Round and round, by way of none: there the typed text counts. */
function nextActive(active: number, step: number, count: number): number {
  return ((active + 1 + step + count + 1) % (count + 1)) - 1;
}
