// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { CountChip } from "./chip.tsx";
import { DiffText } from "./diff-text.tsx";
import { EmptyValue } from "./empty-value.tsx";
import { type MarkedPart, MarkedText } from "./marked-text.tsx";

afterEach(cleanup);

const BLANK = { glyph: "␣", name: "blank" };

/** Parts in which every blank is marked. */
function partsOf(text: string): MarkedPart[] {
  return text.split(/( )/).map((part) => (part === " " ? { text: part, mark: BLANK } : { text: part }));
}

function shownBy(element: Element | null): string {
  return element?.textContent ?? "";
}

describe("MarkedText", () => {
  it("names each mark and leaves the text exactly as it is", () => {
    const { container } = render(<MarkedText parts={partsOf("Liver ")} />);
    expect(shownBy(container)).toBe("Liver ");
    const mark = screen.getByRole("img", { name: "blank" });
    expect(mark.dataset["glyph"]).toBe("␣");
    expect(mark.title).toBe("blank");
    expect(container.querySelector("bdi")).not.toBeNull();
  });
});

describe("DiffText", () => {
  it("shows what goes on one side and what comes on the other", () => {
    const { container, rerender } = render(<DiffText before="Liver" after="liver" side="before" />);
    expect(shownBy(container)).toBe("Liver");
    expect(shownBy(container.querySelector("del"))).toBe("L");
    rerender(<DiffText before="Liver" after="liver" side="after" />);
    expect(shownBy(container)).toBe("liver");
    expect(shownBy(container.querySelector("ins"))).toBe("l");
    rerender(<DiffText before="Liver" after="liver" side="both" />);
    expect(shownBy(container)).toBe("Lliver");
  });

  it("marks what can't be seen, inside changes too", () => {
    const { container } = render(<DiffText before="a" after="a " side="after" toParts={partsOf} />);
    expect(shownBy(container.querySelector("ins"))).toBe(" ");
    expect(screen.getByRole("img", { name: "blank" }).closest("ins")).not.toBeNull();
  });

  it.each(["before", "after"] as const)(
    "leaves a long common stretch out of sight, not out of the text: %s",
    (side) => {
      const before = "incluse en paraffine";
      const { container } = render(
        <DiffText before={before} after={`${before}; bloc 3`} side={side} context={4} toParts={partsOf} />,
      );
      expect(shownBy(container)).toBe(side === "before" ? before : `${before}; bloc 3`);
      const elided = screen.getByText("incluse en paraf", { trim: false });
      expect(elided.tagName).toBe("SPAN");
    },
  );
});

describe("EmptyValue", () => {
  it("looks like two quotes and is called empty text", () => {
    render(<EmptyValue />);
    expect(screen.getByRole("img", { name: "empty text" }).textContent).toBe('""');
  });
});

describe("CountChip", () => {
  it("says number and word, its glyph is for the eye", () => {
    const { container } = render(<CountChip tone="changed" glyph="~" count={2} word="changed" />);
    expect(shownBy(container)).toBe("~2 changed");
    expect(shownBy(container.querySelector("[aria-hidden]"))).toBe("~");
  });
});
