// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from "vitest";
import { catchEarlyKeys } from "./keys-before-dialog.ts";

afterEach(() => document.body.replaceChildren());

function press(key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent("keydown", { key, cancelable: true, bubbles: true, ...more });
  document.body.dispatchEvent(event);
  return event;
}

test("keys make the text and reach nothing else, until the dialog is there", () => {
  const reached = vi.fn();
  document.body.addEventListener("keydown", reached);
  const early = catchEarlyKeys(() => undefined);
  for (const key of ["a", "B", "Shift", "c", "Backspace", " ", "ä", "Enter"])
    expect(press(key).defaultPrevented).toBe(true);
  press("v", { ctrlKey: true });
  expect(early.text()).toBe("aB ä");
  expect(reached).not.toHaveBeenCalled();
  const dialog = document.createElement("dialog");
  dialog.setAttribute("open", "");
  document.body.append(dialog);
  expect(press("x").defaultPrevented).toBe(false);
  expect(early.text()).toBe("aB ä");
  expect(reached).toHaveBeenCalledTimes(1);
  early.stop();
  document.body.removeEventListener("keydown", reached);
});

test("Escape calls the dialog off, and after the end keys are left alone", () => {
  const onCancel = vi.fn();
  const early = catchEarlyKeys(onCancel);
  press("Escape");
  expect(onCancel).toHaveBeenCalledTimes(1);
  early.stop();
  expect(press("x").defaultPrevented).toBe(false);
  expect(early.text()).toBe("");
});
