// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import { KeyHint } from "./key-hint.tsx";

afterEach(cleanup);

describe("Button", () => {
  it("calls its handler", () => {
    const onClick = vi.fn();
    render(<Button onClick={onClick}>Paste</Button>);
    fireEvent.click(screen.getByRole("button", { name: "Paste" }));
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it("does nothing while disabled, keeps its focus and says why", () => {
    const onClick = vi.fn();
    render(
      <Button isDisabled disabledReason="Fix 1 issue first" onClick={onClick}>
        Review changes
      </Button>,
    );
    const button = screen.getByRole("button", {
      name: "Review changes",
      description: "Fix 1 issue first",
    });
    fireEvent.click(button);
    button.focus();
    expect(onClick).not.toHaveBeenCalled();
    expect(button.getAttribute("aria-disabled")).toBe("true");
    expect(button.hasAttribute("disabled")).toBe(false);
    expect(document.activeElement).toBe(button);
  });

  it("doesn't submit a form while disabled", () => {
    const onSubmit = vi.fn((event: { preventDefault: () => void }) => event.preventDefault());
    render(
      <form onSubmit={onSubmit}>
        <Button type="submit" isDisabled>
          Save
        </Button>
      </form>,
    );
    fireEvent.click(screen.getByRole("button"));
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it("keeps a shortcut out of its name", () => {
    render(
      <Button>
        Review changes <KeyHint keys="Mod ⏎" />
      </Button>,
    );
    expect(screen.getByRole("button", { name: "Review changes" }).textContent).toContain("⏎");
  });

  it("has its label for a name where it shows a drawing alone", () => {
    render(<IconButton icon="undo" label="Undo" />);
    expect(screen.getByRole("button", { name: "Undo" }).title).toBe("Undo");
  });
});
