// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ComponentType } from "react";
import { afterEach, expect, it } from "vitest";
import { lazyPart } from "./lazy-part.tsx";

afterEach(cleanup);

const Greeting = ({ name }: { readonly name: string }) => <p>Hello {name}</p>;

it("shows what waits, then the part", async () => {
  const Part = lazyPart({ load: async () => Greeting, waiting: <p>Wait</p> });
  render(<Part name="Ada" />);
  expect(screen.queryByText("Wait")).not.toBeNull();
  expect(await screen.findByText("Hello Ada")).toBeDefined();
  expect(screen.queryByText("Wait")).toBeNull();
});

it("renders at once what was loaded before", async () => {
  const Part = lazyPart({ load: async () => Greeting, waiting: <p>Wait</p> });
  await Part.preload();
  render(<Part name="Ada" />);
  expect(screen.queryByText("Hello Ada")).not.toBeNull();
});

it("says that it can't be loaded, and loads on request", async () => {
  const answers: Promise<ComponentType<{ readonly name: string }>>[] = [
    Promise.reject(new Error("offline")),
    Promise.resolve(Greeting),
  ];
  const Part = lazyPart({ load: () => answers.shift() ?? Promise.reject(new Error("asked too often")) });
  render(<Part name="Ada" />);
  expect((await screen.findByRole("alert")).textContent).toContain("your edits are safe");
  fireEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Hello Ada")).toBeDefined();
  expect(screen.queryByRole("alert")).toBeNull();
});

it("says nothing when the page can do without it", async () => {
  let isAsked = false;
  const load = async (): Promise<ComponentType<{ readonly name: string }>> => {
    isAsked = true;
    throw new Error("offline");
  };
  const Part = lazyPart({ load, isExtra: true });
  render(<Part name="Ada" />);
  await expect.poll(() => isAsked).toBe(true);
  await Promise.resolve();
  expect(screen.queryByRole("alert")).toBeNull();
});
