// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { ByteMeter } from "./byte-meter.tsx";

afterEach(cleanup);

describe("ByteMeter", () => {
  it("says bytes and limit in its text and its attributes", () => {
    render(<ByteMeter label="Value bytes of tissue" bytes={12} byteLimit={300} level="ok" />);
    const meter = screen.getByRole("meter", { name: "Value bytes of tissue" });
    expect(meter.textContent).toBe("12/300");
    expect(meter.getAttribute("aria-valuenow")).toBe("12");
    expect(meter.getAttribute("aria-valuemin")).toBe("0");
    expect(meter.getAttribute("aria-valuemax")).toBe("300");
    expect(meter.dataset["level"]).toBe("ok");
    expect(meter.style.getPropertyValue("--share")).toBe("0.040");
  });

  it("keeps its text beyond the limit, and leaves the excess to the style sheet", () => {
    render(<ByteMeter label="Value bytes of note" bytes={314} byteLimit={300} level="over" />);
    const meter = screen.getByRole("meter");
    expect(meter.textContent).toBe("314/300");
    expect(meter.dataset["excess"]).toBe("−14");
    expect(meter.style.getPropertyValue("--share")).toBe("1.000");
  });
});
