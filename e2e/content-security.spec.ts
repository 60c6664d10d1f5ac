import { expect, test } from "./fixtures.ts";
import { sevenbridges } from "./seeds.ts";

test.use({ allowedConsoleErrors: [/Content Security Policy|TrustedHTML/] });

test("text can't become markup or code, and nothing leaves the page's own origin", async ({
  editor,
  page,
}) => {
  await editor.open(sevenbridges.connection, sevenbridges.chr20);
  await editor.setValue("tissue", '<img src="https://example.org/x" onerror="document.title = 1">');
  await expect(editor.preview.after("tissue")).toContainText("<img src=");
  await expect(editor.preview.root.locator("img[src]")).toHaveCount(0);

  const refused = await page.evaluateHandle(async () => {
    const directives = new Set<string>();
    document.addEventListener("securitypolicyviolation", (event) => directives.add(event.effectiveDirective));
    const script: string = "data:text/javascript,document.title=1";
    const attempts: readonly (() => unknown)[] = [
      () => document.createElement("p").insertAdjacentHTML("beforeend", "<b>bold</b>"),
      () => document.head.append(Object.assign(document.createElement("style"), { textContent: "p{}" })),
      () => import(script),
      () => fetch("https://example.org/"),
    ];
    for (const attempt of attempts)
      await Promise.resolve()
        .then(attempt)
        .catch(() => {});
    return directives;
  });
  await expect
    .poll(() => refused.evaluate((directives) => [...directives].toSorted()))
    .toEqual(["connect-src", "require-trusted-types-for", "script-src-elem", "style-src-elem"]);
  await expect(page).toHaveTitle(/Redescribe/);
});
