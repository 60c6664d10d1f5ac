// @vitest-environment happy-dom
import { existsSync } from "node:fs";
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, test } from "vitest";
import { parseAddress } from "#core/address/address.ts";
import { ScreenGuide } from "./screen-guide.tsx";

afterEach(cleanup);

test.each([
  ["#/", "index"],
  ["#/object/cgc/568e69abe4b0307bc0414164", "edit"],
  ["#/objects/cgc?project=a", "find"],
  ["#/batch/cgc?project=a", "many-objects"],
  ["#/runs", "runs"],
  ["#/runs/1", "runs"],
  ["#/history", "history"],
  ["#/nowhere", "index"],
])("the screen at %s links to the page %s of the guide, in another tab", (hash, page) => {
  render(<ScreenGuide address={parseAddress(hash)} />);
  const link = screen.getByRole("link", { name: "Guide" });
  expect(link.getAttribute("href")).toBe(`guide/${page}.html`);
  expect(link.getAttribute("target")).toBe("_blank");
  const source = page === "index" ? "README" : page;
  expect(existsSync(`${import.meta.dirname}/../../docs/guide/${source}.md`)).toBe(true);
});
