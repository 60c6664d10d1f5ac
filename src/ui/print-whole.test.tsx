// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { Dialog } from "./dialog.tsx";

afterEach(cleanup);

function copies(): readonly Element[] {
  return Array.from(document.body.children).filter((child) => !child.querySelector("dialog"));
}

test("a printable dialog is printed from a copy, which is there while the page is printed and no longer", () => {
  const { unmount } = render(
    <Dialog heading="Packet" isPrintable onClose={() => undefined}>
      1,000 pairs
    </Dialog>,
  );
  expect(copies()).toEqual([]);
  dispatchEvent(new Event("beforeprint"));
  expect(copies().map(({ textContent }) => textContent)).toEqual(["Packet1,000 pairs"]);
  dispatchEvent(new Event("afterprint"));
  expect(copies()).toEqual([]);
  dispatchEvent(new Event("beforeprint"));
  unmount();
  expect(document.body.textContent).toBe("");
});

test("another dialog leaves no copy", () => {
  render(
    <Dialog heading="Settings" onClose={() => undefined}>
      Language
    </Dialog>,
  );
  dispatchEvent(new Event("beforeprint"));
  expect(copies()).toEqual([]);
});
