import { expect, it } from "vitest";
import { PlatformError } from "#platforms/errors.ts";
import { createAccountCheck } from "./account-check.ts";
import { openRunTools } from "./run-tools-fixture.ts";

function open(...answers: (string | PlatformError | Error)[]) {
  const { effects, control } = openRunTools([]);
  let asked = 0;
  const currentAccount = async () => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (typeof answer !== "string") throw answer;
    return answer;
  };
  const check = createAccountCheck("curator", { ...effects, currentAccount }, () => control);
  return { ...check, control, askedTimes: () => asked };
}

const FORBIDDEN = new PlatformError({ kind: "forbidden", sent: "yes", status: 403 });

it("[I1] the account is asked for once, also by calls at the same time, and again after a change of the token", async () => {
  const { isRight, forget, askedTimes } = open("curator");
  expect(await Promise.all([isRight(), isRight()])).toEqual([true, true]);
  expect(askedTimes()).toBe(1);
  forget(false);
  await isRight();
  expect(askedTimes()).toBe(2);
});

it("somebody else's token pauses the run, until it is agreed to for good", async () => {
  const { isRight, forget, control } = open("somebody");
  expect([await isRight(), control.pause()]).toEqual([false, { kind: "other-account", account: "somebody" }]);
  control.goOn();
  forget(false);
  expect(await isRight()).toBe(false);
  forget(true);
  forget(false);
  expect(await isRight()).toBe(true);
});

it("an account that couldn't be found out isn't taken for the right one, and is asked for before the next call", async () => {
  const { isRight, control, askedTimes } = open(FORBIDDEN, "curator");
  expect([await isRight(), control.pause()?.kind]).toEqual([false, "equal-errors"]);
  expect([await isRight(), askedTimes()]).toEqual([true, 2]);
});

it("a failure that isn't the platform's comes out", async () => {
  const { isRight } = open(new Error("a bug"));
  await expect(isRight()).rejects.toThrow("a bug");
});
