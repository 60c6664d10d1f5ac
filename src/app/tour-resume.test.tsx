// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { noteTour } from "#engine/batch/tour-note.ts";
import { cohortRef } from "#trials/batches-fixture.ts";
import { createSandboxFixture } from "#trials/sandbox-fixture.ts";
import { TourResume } from "./tour-resume.tsx";

const fixture = createSandboxFixture();
afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const show = (number: number) =>
  render(<TourResume platform={fixture.sevenbridges} objectRef={cohortRef(number)} account="curator" />);

test("only the object that was shown before the reload leads back into its batch", () => {
  const { connection, objectId } = cohortRef(3);
  noteTour({ connection, objectId, project: "curator/tumor-atlas" });
  show(4);
  expect(screen.queryByRole("button")).toBeNull();
  show(3);
  expect(screen.getByRole("button", { name: "Edit in the batch" })).toBeTruthy();
});

test("without a note nothing is said", () => {
  const { container } = show(3);
  expect(container.textContent).toBe("");
});
