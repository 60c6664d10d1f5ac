// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Button } from "./button.tsx";
import { runCommandsByKeys } from "./command-keys.ts";
import { commandsNow, registerCommand } from "./commands.ts";
import { Dialog } from "./dialog.tsx";
import { IconButton } from "./icon-button.tsx";
import { KeyHint } from "./key-hint.tsx";
import type { Shortcut } from "./shortcut.ts";

const REVIEW: readonly Shortcut[] = [{ key: "Enter", isWithMod: true }];
const UNDO: readonly Shortcut[] = [{ key: "z", isWithMod: true, isWithShift: false, isFieldsOwn: true }];
const LIST: readonly Shortcut[] = [{ key: "?", isWithMod: false }];

let stop: () => void;
beforeEach(() => {
  // This environment has no layout.
  HTMLElement.prototype.checkVisibility = () => true;
  stop = runCommandsByKeys(window);
});
afterEach(() => {
  stop();
  cleanup();
});

const listed = () => commandsNow().map(({ id, label, isEnabled }) => [id, label, isEnabled()]);

describe("a button that is a command", () => {
  it("is listed by its name as long as it is there", () => {
    const { unmount } = render(
      <>
        <Button command="review" shortcuts={REVIEW}>
          Review changes <KeyHint keys="Mod ⏎" />
        </Button>
        <IconButton command="undo" icon="undo" label="Undo" isDisabled />
        <Button>Not listed</Button>
      </>,
    );
    expect(listed()).toEqual([
      ["review", "Review changes", true],
      ["undo", "Undo", false],
    ]);
    unmount();
    expect(commandsNow()).toEqual([]);
  });

  it("isn't offered while it isn't on the screen", () => {
    render(<Button command="text">Text</Button>);
    HTMLElement.prototype.checkVisibility = () => false;
    expect(listed()).toEqual([["text", "Text", false]]);
  });

  it("is run as it is now, not as it was first shown", () => {
    const [first, now] = [vi.fn(), vi.fn()];
    const { rerender } = render(
      <Button command="review" onClick={first}>
        Review changes
      </Button>,
    );
    rerender(
      <Button command="review" onClick={now}>
        Resolve 2 conflicts
      </Button>,
    );
    const [command] = commandsNow();
    expect(command?.label).toBe("Resolve 2 conflicts");
    command?.run();
    expect([first.mock.calls.length, now.mock.calls.length]).toEqual([0, 1]);
  });

  it("takes the focus when it is asked to, so that what it opens can give it back", () => {
    render(<Button command="review">Review changes</Button>);
    commandsNow()[0]?.focus?.();
    expect(document.activeElement).toBe(screen.getByRole("button"));
  });
});

describe("a shortcut", () => {
  it("presses the button from anywhere, and moves no focus", () => {
    const onClick = vi.fn();
    render(
      <>
        <Button command="review" shortcuts={REVIEW} onClick={onClick}>
          Review changes
        </Button>
        <textarea aria-label="Value" />
      </>,
    );
    const field = screen.getByRole("textbox");
    field.focus();
    expect(fireEvent.keyDown(field, { key: "Enter" })).toBe(true);
    expect(fireEvent.keyDown(field, { key: "Enter", ctrlKey: true })).toBe(false);
    expect(fireEvent.keyDown(field, { key: "Enter", metaKey: true, shiftKey: true })).toBe(false);
    expect(fireEvent.keyDown(field, { key: "Enter", ctrlKey: true, altKey: true })).toBe(true);
    expect(onClick).toHaveBeenCalledTimes(2);
    expect(document.activeElement).toBe(field);
  });

  it("of a disabled button does nothing, and isn't left to the browser", () => {
    const onClick = vi.fn();
    render(
      <IconButton command="undo" shortcuts={UNDO} icon="undo" label="Undo" isDisabled onClick={onClick} />,
    );
    expect(fireEvent.keyDown(document.body, { key: "z", ctrlKey: true })).toBe(false);
    expect(onClick).not.toHaveBeenCalled();
  });

  it("that a text field has itself is the field's, except in the sheet", () => {
    const onClick = vi.fn();
    render(
      <>
        <IconButton command="undo" shortcuts={UNDO} icon="undo" label="Undo" onClick={onClick} />
        <input aria-label="Filter" />
        {/* biome-ignore lint/a11y/useSemanticElements: the sheet is a grid */}
        <div role="grid">
          <input aria-label="Cell" />
        </div>
      </>,
    );
    const stroke = { key: "Z", ctrlKey: true };
    expect(fireEvent.keyDown(screen.getByLabelText("Filter"), stroke)).toBe(true);
    expect(onClick).not.toHaveBeenCalled();
    expect(fireEvent.keyDown(screen.getByLabelText("Cell"), stroke)).toBe(false);
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it("that is a character is typed into texts, and runs elsewhere", () => {
    const onClick = vi.fn();
    render(
      <>
        <Button command="this-list" shortcuts={LIST} onClick={onClick}>
          Keys
        </Button>
        <input aria-label="Filter" />
        <input aria-label="Include" type="checkbox" />
      </>,
    );
    fireEvent.keyDown(screen.getByLabelText("Filter"), { key: "?", shiftKey: true });
    expect(onClick).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByLabelText("Include"), { key: "?", shiftKey: true });
    fireEvent.keyDown(document.body, { key: "?", altKey: true });
    fireEvent.keyDown(document.body, { key: "?", ctrlKey: true });
    expect(onClick).toHaveBeenCalledTimes(2);
  });

  it("does nothing while a dialog is open, or while an input method composes", () => {
    const onClick = vi.fn();
    const review = (
      <Button command="review" shortcuts={REVIEW} onClick={onClick}>
        Review changes
      </Button>
    );
    const dialog = (
      <Dialog heading="Settings" onClose={() => undefined}>
        Dense rows
      </Dialog>
    );
    const stroke = { key: "Enter", ctrlKey: true };
    const { rerender } = render(review);
    fireEvent.keyDown(document.body, { ...stroke, isComposing: true });
    rerender(
      <>
        {review}
        {dialog}
      </>,
    );
    expect(fireEvent.keyDown(document.body, stroke)).toBe(true);
    expect(onClick).not.toHaveBeenCalled();
    rerender(review);
    fireEvent.keyDown(document.body, stroke);
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it("may be kept from the browser even where it does nothing", () => {
    const end = registerCommand("open", () => ({
      id: "open",
      shortcuts: [{ key: "k", isWithMod: true, isAlwaysOurs: true }],
      isEnabled: () => true,
      run: () => undefined,
    }));
    render(
      <Dialog heading="Settings" onClose={() => undefined}>
        Dense rows
      </Dialog>,
    );
    expect(fireEvent.keyDown(document.body, { key: "k", ctrlKey: true })).toBe(false);
    end();
    expect(fireEvent.keyDown(document.body, { key: "k", ctrlKey: true })).toBe(true);
  });
});
