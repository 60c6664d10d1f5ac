// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Button } from "./button.tsx";
import { Dialog } from "./dialog.tsx";
import { TextField } from "./text-field.tsx";

afterEach(cleanup);

function Opener({ isMarked = false }: { readonly isMarked?: boolean }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>Open</Button>
      {isOpen && (
        <Dialog heading="Review changes" onClose={() => setIsOpen(false)} footer={<Button>Submit</Button>}>
          <TextField label="Reason" data-autofocus={isMarked || undefined} />
        </Dialog>
      )}
    </>
  );
}

function openDialog(): HTMLElement {
  const opener = screen.getByRole("button", { name: "Open" });
  opener.focus();
  fireEvent.click(opener);
  return opener;
}

describe("Dialog", () => {
  it("is modal and named by its heading", () => {
    const showModal = vi.spyOn(HTMLDialogElement.prototype, "showModal");
    render(<Opener />);
    openDialog();
    expect(showModal).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("dialog", { name: "Review changes" })).toBeInstanceOf(HTMLDialogElement);
  });

  it("starts on its heading, so that no key does anything by itself", () => {
    render(<Opener />);
    openDialog();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Review changes" }));
  });

  it("starts where it is told to", () => {
    render(<Opener isMarked />);
    openDialog();
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Reason" }));
  });

  it("gives the focus back to its opener when Escape closes it", async () => {
    render(<Opener />);
    const opener = openDialog();
    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    expect(screen.queryByRole("dialog")).toBeNull();
    await Promise.resolve();
    expect(document.activeElement).toBe(opener);
  });

  it("gives the focus back when its cross closes it", async () => {
    render(<Opener />);
    const opener = openDialog();
    fireEvent.click(screen.getByRole("button", { name: "Close" }));
    await Promise.resolve();
    expect(document.activeElement).toBe(opener);
  });

  it("gives the focus back to the opener of the dialog whose place it took", async () => {
    const { rerender } = render(<Button>Open</Button>);
    const opener = screen.getByRole("button", { name: "Open" });
    opener.focus();
    const show = (dialog: string | undefined) =>
      rerender(
        <>
          <Button>Open</Button>
          {dialog === undefined ? null : (
            <Dialog key={dialog} heading={dialog} onClose={() => undefined}>
              {dialog}
            </Dialog>
          )}
        </>,
      );
    show("First");
    show("Second");
    await Promise.resolve();
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Second" }));
    show(undefined);
    await Promise.resolve();
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Open" }));
  });

  it("stays open while work is under way", () => {
    const onClose = vi.fn();
    render(
      <Dialog heading="Submit" canClose={false} onClose={onClose}>
        Sending…
      </Dialog>,
    );
    const cancel = new Event("cancel", { cancelable: true });
    fireEvent(screen.getByRole("dialog"), cancel);
    expect(cancel.defaultPrevented).toBe(true);
    expect(onClose).not.toHaveBeenCalled();
  });
});
