import {
  type ChangeEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useLayoutEffect,
  useRef,
} from "react";
import styles from "./text-cell.module.css";

export type TextCellProps = {
  readonly rowId: number;
  readonly columnId: string;
  /** The accessible name. */
  readonly name: string;
  /** What the input holds. */
  readonly text: string;
  readonly isReadOnly?: boolean;
  readonly isInvalid?: boolean;
  readonly placeholder?: string;
  readonly description?: string;
  /** Shown in place of the text while the cell isn't focused, where the bare text would hide something. */
  readonly atRest?: ReactNode;
  /** One stroke. All strokes until the cell is left carry one `session`. */
  readonly onType: (text: string, session: string) => void;
  /** The cell was left, or Enter pressed. */
  readonly onLeave: () => void;
  /** Escape: the cell shall be as it was before the session. */
  readonly onAbandon: (session: string) => void;
};

let sessions = 0;

/**
 * A cell that is a real text input, so that input methods, spelling and speech input work. It has two modes, as in a
 * spreadsheet: focused, where its whole text is selected and arrows leave it, and editing (`data-editing`).
 */
export function TextCell(props: TextCellProps) {
  const { text, isReadOnly = false, atRest } = props;
  const session = useRef<string | undefined>(undefined);
  const inputRef = useRef<HTMLTextAreaElement>(null);

  // Text that came from elsewhere (undo, a paste over many cells) is to be replaced by typing like any other.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the text's change that matters.
  useLayoutEffect(() => {
    const input = inputRef.current;
    if (input && session.current === undefined && document.activeElement === input) input.select();
  }, [text]);

  const beginSession = (input: HTMLTextAreaElement) => {
    input.dataset["editing"] = "";
    if (session.current === undefined) {
      sessions += 1;
      session.current = `cell-${sessions}`;
    }
    return session.current;
  };
  const endSession = (input: HTMLTextAreaElement) => {
    delete input.dataset["editing"];
    input.scrollLeft = 0;
    if (session.current !== undefined) props.onLeave();
    session.current = undefined;
  };

  const onPointerDown = (event: PointerEvent<HTMLTextAreaElement>) => {
    const input = event.currentTarget;
    if (document.activeElement === input) {
      if (!isReadOnly) beginSession(input);
      return;
    }
    event.preventDefault();
    input.focus({ preventScroll: true });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const input = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    const isEditing = session.current !== undefined;
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === "Enter" && event.altKey && !isReadOnly) {
      event.preventDefault();
      input.setRangeText("\n", input.selectionStart, input.selectionEnd, "end");
      props.onType(input.value, beginSession(input));
    } else if (!isEditing && (event.key === "Enter" || event.key === "F2") && !isCommand) {
      event.preventDefault();
      event.stopPropagation();
      if (isReadOnly) return;
      beginSession(input);
      input.setSelectionRange(input.value.length, input.value.length);
    } else if (isEditing && event.key === "Escape") {
      event.preventDefault();
      if (session.current !== undefined) props.onAbandon(session.current);
      endSession(input);
      requestAnimationFrame(() => input.select());
    } else if (isEditing && isCaretKey(event.key, input)) {
      event.stopPropagation();
    } else if (isEditing && event.key === "Enter" && !isCommand) {
      event.preventDefault();
      endSession(input);
      input.select();
    }
  };

  const onChange = ({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) =>
    props.onType(currentTarget.value, beginSession(currentTarget));

  return (
    <span className={styles["field"]}>
      <textarea
        ref={inputRef}
        className={styles["input"]}
        rows={1}
        wrap="off"
        spellCheck={false}
        autoComplete="off"
        autoCapitalize="off"
        data-row-id={props.rowId}
        data-column={props.columnId}
        data-covered={atRest ? "" : undefined}
        tabIndex={-1}
        aria-label={props.name}
        aria-description={props.description}
        aria-invalid={props.isInvalid || undefined}
        readOnly={isReadOnly}
        placeholder={props.placeholder}
        value={text}
        onChange={onChange}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={(event) => endSession(event.currentTarget)}
        onPointerDown={onPointerDown}
        onKeyDown={onKeyDown}
      />
      {atRest ? (
        <span className={styles["atRest"]} aria-hidden="true">
          {atRest}
        </span>
      ) : null}
    </span>
  );
}

/** Keys that move the caret within the text rather than the focus within the grid. */
function isCaretKey(key: string, input: HTMLTextAreaElement): boolean {
  if (key === "ArrowLeft" || key === "ArrowRight" || key === "Home" || key === "End") return true;
  return (key === "ArrowUp" || key === "ArrowDown") && input.value.includes("\n");
}
