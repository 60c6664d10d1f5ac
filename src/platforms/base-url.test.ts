import { expect, test } from "vitest";
import { rootOfBaseUrl } from "./base-url.ts";

test.each([
  ["https://api.example.org", "https://api.example.org"],
  [" https://api.example.org// ", "https://api.example.org"],
  ["https://api.example.org/v2", "https://api.example.org"],
  ["https://api.example.org//v2///", "https://api.example.org"],
  ["https://api.example.org/proxy/v2", "https://api.example.org/proxy"],
  ["https://api.example.org/v2/v2", "https://api.example.org/v2"],
  ["https://api.example.org/v2.1", "https://api.example.org/v2.1"],
  ["/v2", ""],
  ["", ""],
])("the root of %j is %j", (baseUrl, root) => {
  expect(rootOfBaseUrl(baseUrl, "/v2")).toBe(root);
});

test("without a suffix to leave out only slashes at the end go", () => {
  expect(rootOfBaseUrl("https://api.example.org/v2/")).toBe("https://api.example.org/v2");
});
