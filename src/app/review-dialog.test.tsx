// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { replaceMode } from "#core/write/request-plan.ts";
import { createReviewStore } from "#engine/work/review-store.ts";
import { loadReviewForm } from "#features/review/load-review.ts";
import { ReviewDialog } from "#features/review/review-dialog.tsx";
import {
  createSandboxFixture,
  LIVER,
  openDraft,
  quickReviewEffects,
  typeValue,
} from "#trials/sandbox-fixture.ts";

const fixture = createSandboxFixture();
beforeAll(async () => {
  await loadReviewForm();
});
beforeEach(() => fixture.control("reset", {}));
afterEach(cleanup);

/** A review of two changes on the sandbox, open. */
async function openReview(prepare: (draft: Awaited<ReturnType<typeof openDraft>>) => void = () => undefined) {
  const draft = await openDraft(fixture.dnanexus, LIVER);
  typeValue(draft, "tissue", "kidney");
  typeValue(draft, "notes", "kept for later");
  prepare(draft);
  const review = createReviewStore(draft, { account: "curator", ref: LIVER }, quickReviewEffects());
  render(<ReviewDialog drafts={draft} review={review} tools={() => null} />);
  await review.open();
  const reason = await screen.findByRole("textbox", { name: "Reason" });
  return { draft, review, reason, submit: screen.getByRole("button", { name: "Submit" }) };
}

const rowOf = (key: string) => document.querySelector<HTMLElement>(`tr[data-key="${key}"]`) ?? document.body;

test("Enter in the reason moves to Submit and doesn't press it", async () => {
  const { reason, submit, review } = await openReview();
  expect(document.activeElement).toBe(reason);
  expect(fireEvent.keyDown(reason, { key: "Enter" }), "the form isn't submitted").toBe(false);
  expect(document.activeElement).toBe(submit);
  expect(fireEvent.keyDown(submit, { key: "Enter", repeat: true }), "nor by a key held down").toBe(false);
  expect(review.getState().step.kind).toBe("reviewing");
  expect(await fixture.historyOf()).toEqual([]);
  fireEvent.click(submit);
  await waitFor(() => expect(review.getState().ended?.result.kind).toBe("verified"));
  expect(await fixture.historyOf()).toHaveLength(1);
});

test("an Enter that an input method takes leaves the focus in the reason", async () => {
  const { reason } = await openReview();
  fireEvent.keyDown(reason, { key: "Enter", isComposing: true });
  expect(document.activeElement).toBe(reason);
});

test("a change that is left out is neither counted nor sent, and the request shows it at once", async () => {
  const { draft, review, submit } = await openReview();
  const request = screen.getByRole("region", { name: "Request" });
  expect(request.textContent).toContain("kept for later");
  fireEvent.click(screen.getByRole("checkbox", { name: "Include notes" }));
  expect(request.textContent).not.toContain("kept for later");
  expect(screen.getByText("1 change excluded")).toBeDefined();
  expect(within(screen.getByRole("list", { name: "Effects" })).getByText("1 changed")).toBeDefined();
  expect(rowOf("notes").getAttribute("data-effect")).toBe("stays");
  const shown = request.querySelector("code")?.textContent;
  fireEvent.click(submit);
  await waitFor(() => expect(review.getState().ended?.result.kind).toBe("verified"));
  expect((await fixture.historyOf())[0]?.requestBody).toBe(shown);
  expect([...draft.getState().changeSet.updated.keys()]).toEqual(["notes"]);
});

test("with every change excluded there is nothing to submit, until one is included again", async () => {
  const { submit } = await openReview();
  const boxes = screen.getAllByRole("checkbox", { name: /^Include / });
  for (const box of boxes) fireEvent.click(box);
  expect(submit.getAttribute("aria-disabled")).toBe("true");
  fireEvent.click(screen.getByRole("checkbox", { name: "Include tissue" }));
  expect(submit.getAttribute("aria-disabled")).toBeNull();
});

test("the number to type follows what is kept, and the wrong one sends nothing", async () => {
  const { submit } = await openReview((draft) => draft.setMode(replaceMode(false)));
  fireEvent.click(screen.getByRole("button", { name: "Keep case_id" }));
  const [count] = screen.getByText(/keys will be reset$/).textContent?.match(/\d+/) ?? [];
  const confirm = screen.getByRole("textbox", { name: "Confirm" });
  fireEvent.change(confirm, { target: { value: String(Number(count) + 1) } });
  fireEvent.click(submit);
  await screen.findByText(new RegExp(`Type ${count}, .*Nothing was sent`));
  expect(await fixture.historyOf()).toEqual([]);
});

test("while a submit is under way its steps stand in the place of the buttons", async () => {
  const { submit, review } = await openReview();
  await fixture.control("faults", [{ on: "describe", fault: "status:503", times: 1 }]);
  fireEvent.click(submit);
  const bar = await screen.findByRole("progressbar", { name: "Submission" });
  expect(bar.getAttribute("aria-valuemax")).toBe("4");
  expect(screen.queryByRole("button", { name: "Submit" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
  expect(screen.queryByRole("checkbox", { name: "Include tissue" })).toBeNull();
  await waitFor(() => expect(review.getState().step.kind).toBe("closed"));
});
