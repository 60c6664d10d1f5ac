import { type RefObject, useId, useLayoutEffect, useRef } from "react";
import { uiText } from "#messages/compiled/ui.ts";
import { VisuallyHidden } from "../visually-hidden.tsx";
import styles from "./cell-suggestions.module.css";
import type { SheetFocus } from "./sheet-focus.ts";
import { type Suggest, useSuggestions } from "./use-suggestions.ts";

export type SuggestText = {
  /** Gives suggestions for the cell that is being edited. Called at each key stroke, for this one cell. */
  readonly suggest: Suggest;
  /** How a screen reader is told that there are some. */
  readonly countText: (count: number) => string;
};

export type CellSuggestionsProps = {
  readonly grid: RefObject<HTMLElement | null>;
  readonly focus: SheetFocus;
  readonly suggestions: SuggestText;
};

/**
 * A list under the cell of a grid that is being edited. The cell stays a textbox, and the focus in it: the list is tied to
 * it by `aria-controls` and `aria-activedescendant`.
 */
export function CellSuggestions({ grid, focus, suggestions }: CellSuggestionsProps) {
  const { suggest, countText } = suggestions;
  const { shown, active, accept } = useSuggestions(grid, focus, suggest);
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const input = shown?.input;

  useLayoutEffect(() => {
    if (!input) return;
    const activeId = active < 0 ? undefined : optionId(listId, active);
    input.setAttribute("aria-autocomplete", "list");
    input.setAttribute("aria-controls", listId);
    if (activeId !== undefined) {
      input.setAttribute("aria-activedescendant", activeId);
      list.current?.children[active]?.scrollIntoView({ block: "nearest" });
    }
    return () => {
      for (const name of ["aria-autocomplete", "aria-controls", "aria-activedescendant"]) {
        input.removeAttribute(name);
      }
    };
  }, [input, active, listId]);

  useLayoutEffect(() => {
    if (input && list.current) place(list.current, input);
  });

  return (
    <>
      <VisuallyHidden>
        <span role="status" aria-label={uiText("suggestions")}>
          {shown ? countText(shown.items.length) : ""}
        </span>
      </VisuallyHidden>
      {shown ? (
        // The focus stays in the cell: the pointer takes an option without moving it, and the keys are dealt with there.
        <div
          ref={list}
          id={listId}
          role="listbox"
          tabIndex={0}
          aria-label={shown.label}
          className={styles["list"]}
          onMouseDown={(event) => event.preventDefault()}
        >
          {shown.items.map(({ text, note }, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are pressed in the cell.
            <div
              key={text}
              id={optionId(listId, index)}
              role="option"
              aria-selected={index === active}
              className={styles["option"]}
              onClick={() => accept(index)}
            >
              <span className={styles["text"]}>{text}</span>
              {note ? <span className={styles["note"]}>{note}</span> : null}
            </div>
          ))}
        </div>
      ) : null}
    </>
  );
}

function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

const GAP_PX = 2;
const LEAST_WIDTH_PX = 240;

/** Under the cell, or above it where there is more room. */
function place(list: HTMLElement, input: HTMLElement): void {
  const cell = input.getBoundingClientRect();
  const below = innerHeight - cell.bottom;
  const isAbove = below < list.offsetHeight + GAP_PX && cell.top > below;
  const width = Math.min(Math.max(cell.width, LEAST_WIDTH_PX), innerWidth - 2 * GAP_PX);
  list.style.insetInlineStart = `${Math.max(GAP_PX, Math.min(cell.left, innerWidth - width - GAP_PX))}px`;
  list.style.minInlineSize = `${width}px`;
  list.style.maxBlockSize = `${Math.min(280, (isAbove ? cell.top : below) - 2 * GAP_PX)}px`;
  list.style.insetBlockStart = isAbove ? "auto" : `${cell.bottom + GAP_PX}px`;
  list.style.insetBlockEnd = isAbove ? `${innerHeight - cell.top + GAP_PX}px` : "auto";
}
