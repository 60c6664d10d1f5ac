import type { Browser, Response } from "playwright-core";
import { openTab } from "./browser.ts";
import { type Figure, figureOf } from "./figure.ts";
import type { Servers } from "./servers.ts";
import { openEditor, type Subject } from "./subjects.ts";

/**
 * Measures the bodies of all scripts that are loaded before the editor can be used, as transferred, in
 * thousands of bytes. The goal is for gzip; browsers use brotli if they can.
 */
export async function measureTransferred(
  browser: Browser,
  servers: Servers,
  subject: Subject,
): Promise<readonly Figure[]> {
  const [gzip, brotli] = [
    await kilobytesIn(browser, servers, subject, "gzip"),
    await kilobytesIn(browser, servers, subject, "br"),
  ];
  const name = "JavaScript transferred";
  return [
    figureOf(name, `${subject.name}, gzip`, [gzip], { unit: "kB", most: 157 }),
    figureOf(name, `${subject.name}, brotli`, [brotli], { unit: "kB" }),
  ];
}

async function kilobytesIn(
  browser: Browser,
  { productUrl }: Servers,
  subject: Subject,
  coding: "gzip" | "br",
): Promise<number> {
  const { page, close } = await openTab(browser);
  try {
    await page.setExtraHTTPHeaders({ "Accept-Encoding": coding });
    const scripts: Response[] = [];
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.push(response);
    });
    await openEditor(page, productUrl, subject);
    let bytes = 0;
    for (const script of [...scripts]) {
      const headers = await script.allHeaders();
      if (headers["content-encoding"] !== coding)
        throw new Error(`${script.url()} didn't come as ${coding}.`);
      bytes += Number(headers["content-length"]);
    }
    return bytes / 1000;
  } finally {
    await close();
  }
}
