// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { Splitter } from "./splitter.tsx";

afterEach(cleanup);

test("arrows, Home and End move the edge within its range, and Enter puts it back", () => {
  const onChange = vi.fn();
  const onReset = vi.fn();
  render(
    <Splitter
      label="Width"
      share={69}
      range={{ from: 20, to: 70 }}
      onMove={vi.fn()}
      onChange={onChange}
      onReset={onReset}
    />,
  );
  const splitter = screen.getByRole("separator", { name: "Width" });
  expect(splitter.getAttribute("aria-valuenow")).toBe("69");
  for (const key of ["ArrowLeft", "ArrowRight", "Home", "End", "a"]) fireEvent.keyDown(splitter, { key });
  expect(onChange.mock.calls).toEqual([[70], [67], [20], [70]]);
  fireEvent.keyDown(splitter, { key: "Enter" });
  expect(onReset).toHaveBeenCalledTimes(1);
});
