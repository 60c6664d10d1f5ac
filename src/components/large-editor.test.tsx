// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { useState } from "react";
import { afterEach, expect, it } from "vitest";
import { LargeEditor } from "./large-editor.tsx";

afterEach(cleanup);

function open(text: string, { byteLimit = 10, isReadOnly = false } = {}) {
  const deeds: string[] = [];
  function Cell() {
    const [now, setNow] = useState(text);
    return (
      <LargeEditor
        name="Value of note"
        text={now}
        byteLimit={byteLimit}
        isReadOnly={isReadOnly}
        onType={(typed) => {
          deeds.push(`type ${typed}`);
          setNow(typed);
        }}
        onDone={() => deeds.push("done")}
        onCancel={() => deeds.push("cancel")}
      />
    );
  }
  render(<Cell />);
  return deeds;
}

const field = () => {
  const element = screen.getByRole("textbox", { name: "Value of note" });
  if (!(element instanceof HTMLTextAreaElement)) throw new Error("The field holds one line only.");
  return element;
};
const rows = () =>
  within(screen.getByRole("table", { name: "Bytes per line" }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => Array.from(row.children, ({ textContent }) => textContent));

it("starts in the field, and says what each line takes and how much of it is too much", () => {
  open("abc\r\ndéf\nghi");
  expect(document.activeElement).toBe(field());
  expect(field().value).toBe("abc\ndéf\nghi");
  expect(rows()).toEqual([
    ["1", "5", ""],
    ["2", "5", ""],
    ["3", "3", "3"],
  ]);
  expect(screen.getByRole("status", { name: "Bytes" }).textContent).toBe("13 of 10 bytes: 3 over");
  fireEvent.click(screen.getByRole("button", { name: "Select the excess" }));
  expect(field().value.slice(field().selectionStart, field().selectionEnd)).toBe("ghi");
});

it("gives each stroke away at once, and ends by Ctrl+Enter or the button", () => {
  const deeds = open("a");
  fireEvent.change(field(), { target: { value: "ab" } });
  fireEvent.keyDown(field(), { key: "Enter" });
  fireEvent.keyDown(field(), { key: "Enter", ctrlKey: true, isComposing: true });
  expect(deeds).toEqual(["type ab"]);
  fireEvent.keyDown(field(), { key: "Enter", ctrlKey: true });
  fireEvent.click(screen.getByRole("button", { name: "Done" }));
  fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(deeds).toEqual(["type ab", "done", "done", "cancel"]);
});

it("only shows a text that can only be read", () => {
  open("much too long to fit", { isReadOnly: true });
  expect(field().readOnly).toBe(true);
  expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Select the excess" })).toBeNull();
});
