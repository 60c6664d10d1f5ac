import {
  type ChangeEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useContext,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from "react";
import { isCaretKey, newSession } from "./cell-session.ts";
import { type CommitMove, SheetScopeContext } from "./sheet-scope.ts";
import styles from "./text-cell.module.css";

export type CellInputProps = {
  readonly rowId: number;
  readonly columnId: string;
  /** The accessible name. */
  readonly name: string;
  /** The exact text. */
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly isInvalid: boolean;
  readonly placeholder?: string | undefined;
  readonly description?: string | undefined;
  /** Shown in place of the text while it isn't edited, where the bare text would hide something. */
  readonly atRest?: ReactNode;
};

/**
 * The text input of the cell that has the focus. It has two modes, as in a spreadsheet: focused, where its whole text is
 * selected and arrows leave it, and editing (`data-editing`).
 */
export function CellInput(props: CellInputProps) {
  const { rowId, columnId, text, isReadOnly, atRest } = props;
  const { focus, edits, moveOn } = useContext(SheetScopeContext);
  const session = useRef<string | undefined>(undefined);
  const inputRef = useRef<HTMLTextAreaElement>(null);
  const isOpenedByPointer = useRef(false);

  const beginSession = (input: HTMLTextAreaElement): string => {
    input.dataset["editing"] = "";
    session.current ??= newSession();
    return session.current;
  };
  const endSession = () => {
    const input = inputRef.current;
    if (input) {
      delete input.dataset["editing"];
      input.scrollLeft = 0;
    }
    if (session.current !== undefined) edits.leave();
    session.current = undefined;
  };

  const onUnmount = useEffectEvent(endSession);
  useLayoutEffect(() => {
    if (focus.getState().isWanted) inputRef.current?.focus({ preventScroll: true });
    focus.setState({ isWanted: false });
    return () => onUnmount();
  }, [focus]);

  // Text that came from elsewhere (undo, a paste over many cells) is to be replaced by typing like any other.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the text's change that matters.
  useLayoutEffect(() => {
    const input = inputRef.current;
    if (input && session.current === undefined && document.activeElement === input) input.select();
  }, [text]);

  const commit = (move: CommitMove): boolean => {
    endSession();
    const hasMoved = moveOn(move);
    if (!hasMoved) inputRef.current?.select();
    return hasMoved;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const input = event.currentTarget;
    if (event.nativeEvent.isComposing) return;
    const isEditing = session.current !== undefined;
    const isCommand = event.ctrlKey || event.metaKey;
    if (event.key === "Enter" && event.altKey && !isReadOnly) {
      event.preventDefault();
      input.setRangeText("\n", input.selectionStart, input.selectionEnd, "end");
      edits.type(rowId, columnId, input.value, beginSession(input));
    } else if (!isEditing && (event.key === "Enter" || event.key === "F2") && !isCommand) {
      event.preventDefault();
      event.stopPropagation();
      if (isReadOnly) return;
      beginSession(input);
      input.setSelectionRange(input.value.length, input.value.length);
    } else if (isEditing && event.key === "Escape") {
      event.preventDefault();
      if (session.current !== undefined) edits.abandon(session.current);
      endSession();
      requestAnimationFrame(() => input.select());
    } else if (isEditing && isCaretKey(event.key, input)) {
      event.stopPropagation();
    } else if (isEditing && event.key === "Enter" && !isCommand) {
      event.preventDefault();
      commit(event.shiftKey ? "up" : "down");
    } else if (isEditing && event.key === "Tab" && !isCommand && !event.altKey) {
      if (commit(event.shiftKey ? "left" : "right")) event.preventDefault();
    }
  };

  /** A press leaves the focused cell selected as a whole; a double one puts the caret where it is. */
  const onMouseDown = (event: MouseEvent<HTMLTextAreaElement>) => {
    if (session.current !== undefined || event.button !== 0) return;
    if (event.detail < 2 || isReadOnly) return event.preventDefault();
    beginSession(event.currentTarget);
    isOpenedByPointer.current = true;
  };
  const onDoubleClick = ({ currentTarget }: MouseEvent<HTMLTextAreaElement>) => {
    // The browser has selected a word, which the next stroke would replace.
    if (isOpenedByPointer.current) currentTarget.selectionStart = currentTarget.selectionEnd;
    isOpenedByPointer.current = false;
  };

  const onChange = ({ currentTarget }: ChangeEvent<HTMLTextAreaElement>) =>
    edits.type(rowId, columnId, currentTarget.value, beginSession(currentTarget));

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
        data-covered={atRest ? "" : undefined}
        aria-label={props.name}
        aria-description={props.description}
        aria-invalid={props.isInvalid || undefined}
        readOnly={isReadOnly}
        placeholder={props.placeholder}
        value={inputText(text)}
        onChange={onChange}
        onFocus={({ currentTarget }) => session.current === undefined && currentTarget.select()}
        onBlur={({ currentTarget, relatedTarget }) => {
          // A window that goes to the back leaves the focus, and the text that is being edited, where they are. Focus that
          // goes to the cell around the input comes back at once.
          const isBack = document.activeElement === currentTarget;
          if (!isBack && !relatedTarget?.contains(currentTarget)) endSession();
        }}
        onMouseDown={onMouseDown}
        onDoubleClick={onDoubleClick}
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

/** A text as an input shows it, with every line end as a line feed. */
function inputText(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
