import { expect, it, vi } from "vitest";
import { createFakeBrowser } from "#trials/fake-browser.ts";
import { createReservations } from "./object-locks.ts";

const object = (objectId: string, project?: string) => ({ ref: { connection: "c", objectId }, project });
const turn = () => new Promise((resolve) => setTimeout(resolve));

it.each([
  ["of the browser", () => createFakeBrowser().locks],
  ["of this page alone", () => undefined],
])(
  "[I7] with the locks %s a task waits for the one that has its object, also after that has failed",
  async (_what, locks) => {
    const reserve = createReservations(locks());
    const seen: string[] = [];
    let fail: (error: Error) => void = () => undefined;
    const first = reserve(
      [object("a"), object("b")],
      () =>
        new Promise((_resolve, reject) => {
          seen.push("first");
          fail = reject;
        }),
    );
    await vi.waitFor(() => expect(seen).toEqual(["first"]));
    const second = reserve([object("b")], async () => void seen.push("second"));
    const other = reserve([object("c")], async () => void seen.push("other"));
    await other;
    await turn();
    expect(seen).toEqual(["first", "other"]);
    fail(new Error("broken"));
    await expect(first).rejects.toThrow("broken");
    await second;
    expect(seen).toEqual(["first", "other", "second"]);
  },
);

it.each([
  ["of the browser", () => createFakeBrowser().locks],
  ["of this page alone", () => undefined],
])("with the locks %s an object that is named twice doesn't wait for itself", async (_what, locks) => {
  const reserve = createReservations(locks());
  const task = reserve([object("a"), object("b"), object("a")], async () => "done");
  expect(await Promise.race([task, turn().then(() => "waits for ever")])).toBe("done");
});

it("[I7] copies of one object in two projects are two objects, and the copy that answered counts", async () => {
  const reserve = createReservations(undefined);
  const seen: string[] = [];
  void reserve([object("a", "one")], () => new Promise(() => undefined));
  void reserve([object("a", "one")], async () => void seen.push("same"));
  await reserve([object("a", "other")], async () => void seen.push("other"));
  await turn();
  expect(seen).toEqual(["other"]);
});

it("the task's result comes back, and without objects it runs at once", async () => {
  const reserve = createReservations(undefined);
  expect(await reserve([], async () => 5)).toBe(5);
});
