// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useForm } from "react-hook-form";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Checkbox } from "./checkbox.tsx";
import { ExactTextField } from "./exact-text-field.tsx";
import { Notice } from "./notice.tsx";
import { SegmentedRadio } from "./segmented-radio.tsx";
import { TextField } from "./text-field.tsx";

afterEach(cleanup);

describe("TextField", () => {
  it("is described by its hint and its error", () => {
    render(<TextField label="Confirm" hint="3 keys" error="Type 3 to confirm" />);
    const field = screen.getByRole("textbox", { name: "Confirm", description: "3 keys Type 3 to confirm" });
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });

  it("keeps its name when its label is hidden", () => {
    render(<TextField label="Filter" isLabelHidden />);
    expect(screen.getByRole("textbox", { name: "Filter" }).hasAttribute("aria-describedby")).toBe(false);
  });

  it("is registered by react-hook-form", async () => {
    const onSubmit = vi.fn();
    function Form() {
      const { register, handleSubmit } = useForm({ defaultValues: { reason: "first" } });
      return (
        <form onSubmit={handleSubmit((values) => onSubmit(values))} aria-label="form">
          <TextField label="Reason" {...register("reason")} />
        </form>
      );
    }
    render(<Form />);
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Reason" });
    expect(field.value).toBe("first");
    fireEvent.input(field, { target: { value: "second" } });
    fireEvent.submit(screen.getByRole("form"));
    await vi.waitFor(() => expect(onSubmit).toHaveBeenCalledWith({ reason: "second" }));
  });
});

describe("Checkbox", () => {
  it("is named by its label alone, and described by its hint", () => {
    render(<Checkbox label="Keep untouched keys" hint="They are sent again" defaultChecked />);
    const box = screen.getByRole<HTMLInputElement>("checkbox", {
      name: "Keep untouched keys",
      description: "They are sent again",
    });
    expect(box.checked).toBe(true);
  });
});

describe("SegmentedRadio", () => {
  const options = [
    { value: "merge", name: "Merge (PATCH)", description: "touches 5 keys, 13 stay" },
    { value: "replace", name: "Replace all (PUT)" },
  ] as const;

  it("names each radio exactly, and describes it by its second line", () => {
    const onChange = vi.fn();
    render(<SegmentedRadio label="Write mode" options={options} value="merge" onChange={onChange} />);
    expect(screen.getByRole("radiogroup", { name: "Write mode" })).toBeDefined();
    const merge = screen.getByRole<HTMLInputElement>("radio", {
      name: "Merge (PATCH)",
      description: "touches 5 keys, 13 stay",
    });
    expect(merge.checked).toBe(true);
    fireEvent.click(screen.getByRole("radio", { name: "Replace all (PUT)" }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith("replace");
  });
});

describe("Notice", () => {
  it("is read out when it is given a role", () => {
    render(
      <Notice tone="danger" role="alert" heading="Refused">
        Nothing was changed.
      </Notice>,
    );
    expect(screen.getByRole("alert").textContent).toBe("RefusedNothing was changed.");
  });
});

describe("ExactTextField", () => {
  it("shows a text of several lines, and hands on what is typed with its line breaks", () => {
    const onType = vi.fn();
    render(<ExactTextField label="Value" value={"one\r\ntwo"} onType={onType} />);
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Value" });
    expect(field.value).toBe("one\ntwo");
    expect(onType).not.toHaveBeenCalled();
    fireEvent.change(field, { target: { value: "one\ntwo\nthree" } });
    expect(onType).toHaveBeenLastCalledWith("one\ntwo\nthree");
  });

  it("puts in a line break by Alt+Enter, and leaves Enter to the form", () => {
    const onType = vi.fn();
    const onKeyDown = vi.fn();
    render(
      // biome-ignore lint/a11y/noStaticElementInteractions: the form around the field.
      <div onKeyDown={onKeyDown}>
        <ExactTextField label="Value" value="ab" onType={onType} />
      </div>,
    );
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Value" });
    field.setSelectionRange(1, 1);
    fireEvent.keyDown(field, { key: "Enter", altKey: true });
    expect(onType).toHaveBeenLastCalledWith("a\nb");
    expect(onKeyDown).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: "Enter" });
    expect(onKeyDown).toHaveBeenCalledTimes(1);
  });
});
