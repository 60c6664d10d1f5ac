import { useRef } from "react";
import { byteLines, fittingLength } from "#core/text/byte-lines.ts";
import { utf8Length } from "#core/text/utf8.ts";
import { largeText } from "#messages/compiled/large.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { Table } from "#ui/table.tsx";
import styles from "./large-editor.module.css";

export type LargeEditorProps = {
  /** The name of the cell. */
  readonly name: string;
  /** The cell's exact text now. */
  readonly text: string;
  readonly byteLimit: number;
  readonly isReadOnly: boolean;
  readonly onType: (text: string) => void;
  readonly onDone: () => void;
  /** Escape: the cell shall be as it was when the editor opened. */
  readonly onCancel: () => void;
};

/**
 * One text in a large field, with the bytes of each line and those that are too many. Each stroke is in the draft at once,
 * as in the cell itself.
 */
export function LargeEditor(props: LargeEditorProps) {
  const { name, text, byteLimit, isReadOnly, onType, onDone, onCancel } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const hasStarted = useRef(false);
  const bytes = utf8Length(text);
  const over = bytes - byteLimit;
  const lines = byteLines(text, byteLimit);
  const selectRest = () => {
    const start = withLineFeeds(text.slice(0, fittingLength(text, byteLimit))).length;
    field.current?.focus();
    field.current?.setSelectionRange(start, field.current.value.length);
  };
  return (
    <Dialog
      heading={name}
      isWide
      onClose={onCancel}
      footer={
        <>
          <output
            className={styles["bytes"]}
            aria-label={largeText("bytes")}
            data-over={over > 0 || undefined}
          >
            {over > 0
              ? largeText("too-many", { bytes, byteLimit, over })
              : largeText("of-limit", { bytes, byteLimit })}
          </output>
          {over > 0 && !isReadOnly ? <Button onClick={selectRest}>{largeText("select-rest")}</Button> : null}
          {isReadOnly ? null : <Button onClick={onCancel}>{largeText("cancel")}</Button>}
          <Button kind="primary" onClick={onDone}>
            {largeText("done")}
          </Button>
        </>
      }
    >
      <div className={styles["body"]}>
        <textarea
          ref={field}
          data-autofocus=""
          className={styles["field"]}
          aria-label={name}
          aria-invalid={over > 0 || undefined}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          dir="auto"
          readOnly={isReadOnly}
          value={withLineFeeds(text)}
          onFocus={({ currentTarget }) => {
            // The first time; later the caret stays where it was.
            if (!hasStarted.current) currentTarget.setSelectionRange(text.length, text.length);
            hasStarted.current = true;
          }}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
          onKeyDown={(event) => {
            const isCommand = event.ctrlKey || event.metaKey;
            if (event.key !== "Enter" || !isCommand || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onDone();
          }}
        />
        <Table label={largeText("lines")} className={styles["lines"]}>
          <thead>
            <tr>
              <th scope="col">{largeText("line")}</th>
              <th scope="col">{largeText("bytes")}</th>
              <th scope="col">{largeText("to-cut")}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place
              <tr key={index} data-over={line.overBytes > 0 || undefined}>
                <th scope="row">{index + 1}</th>
                <td>{line.bytes}</td>
                <td>{line.overBytes > 0 ? line.overBytes : null}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </Dialog>
  );
}

/** A text as a field shows it, with every line end as a line feed. */
function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}
