import { beforeEach, expect, it, vi } from "vitest";
import {
  askForPersistence,
  isReminderDue,
  persistence,
  refreshPersistence,
  rememberReminder,
  storedPersistence,
} from "./persistent-storage.ts";

beforeEach(() => persistence.setState({ answer: "not-asked", wasReminded: false }));

const browser = (isPersisted: boolean, isGranted: boolean) => ({
  persisted: vi.fn(async () => isPersisted),
  persist: vi.fn(async () => isGranted),
});

it("a browser that denies it leads to one reminder", async () => {
  await askForPersistence(browser(false, false));
  expect(persistence.getState()).toEqual({ answer: "denied", wasReminded: false });
  expect(isReminderDue(persistence.getState())).toBe(true);
  rememberReminder();
  await askForPersistence(browser(false, false));
  expect(isReminderDue(persistence.getState())).toBe(false);
});

it("a browser that keeps things already isn't asked again", async () => {
  const keeping = browser(true, false);
  await askForPersistence(keeping);
  expect(persistence.getState().answer).toBe("granted");
  expect(keeping.persist).not.toHaveBeenCalled();
});

it("a browser that agrees, one that can't be asked, and one that throws", async () => {
  await askForPersistence(browser(false, true));
  expect(persistence.getState().answer).toBe("granted");
  await askForPersistence(undefined);
  expect(persistence.getState().answer).toBe("unavailable");
  await askForPersistence({
    persisted: async () => false,
    persist: () => Promise.reject(new TypeError("no")),
  });
  expect(persistence.getState().answer).toBe("unavailable");
  expect(isReminderDue(persistence.getState())).toBe(false);
});

it("what a browser does now corrects what it answered once, and nobody is asked", async () => {
  const keeping = browser(true, false);
  await refreshPersistence(keeping);
  expect(persistence.getState().answer).toBe("granted");
  const forgetful = browser(false, true);
  await refreshPersistence(forgetful);
  expect(persistence.getState().answer).toBe("not-asked");
  await askForPersistence(browser(false, false));
  await refreshPersistence(forgetful);
  await refreshPersistence(undefined);
  await refreshPersistence({ persisted: () => Promise.reject(new TypeError("no")) });
  expect(persistence.getState().answer).toBe("denied");
  expect(keeping.persist).not.toHaveBeenCalled();
  expect(forgetful.persist).not.toHaveBeenCalled();
});

it.each(["", "{", "null", '{"answer":"perhaps","wasReminded":false}', '{"answer":"denied"}'])(
  "%j was stored by nobody who knew, and counts as not asked",
  (text) => {
    expect(storedPersistence.fromText(text)).toEqual({ answer: "not-asked", wasReminded: false });
  },
);
