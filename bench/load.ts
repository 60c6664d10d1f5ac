import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { openTab } from "./browser.ts";
import { type Figure, figureOf } from "./figure.ts";
import type { Servers } from "./servers.ts";
import { pairKey, type Subject, valueCellSelector } from "./subjects.ts";

const probe = readFileSync(new URL("./in-page/load-probe.js", import.meta.url), "utf8");
const WARM_UP_ROUNDS = 2;
const LIMIT_MS = 60_000;

/** A page to load, with the selectors for `load-probe.js`. */
type LoadTarget = { readonly url: string; readonly cell: string; readonly taken: string };

/**
 * Measures loading, from the start of the navigation until the first cell accepts typing with all 1,000 pairs
 * loaded, in turns with a page of React and one input. Each load has a browser context of its own with an
 * empty cache.
 */
export async function measureLoad(
  browser: Browser,
  servers: Servers,
  { subject, rounds }: { subject: Subject; rounds: number },
): Promise<Figure> {
  const editor = editorTarget(servers, subject);
  const reactAlone = { url: `${servers.reactAloneUrl}/`, cell: "input", taken: 'input[data-typed="x"]' };
  const times = { editor: [] as number[], reactAlone: [] as number[] };
  for (let round = 0; round < WARM_UP_ROUNDS + rounds; round += 1) {
    const editorMs = await loadOnce(browser, editor);
    const reactAloneMs = await loadOnce(browser, reactAlone);
    if (round < WARM_UP_ROUNDS) continue;
    times.editor.push(editorMs);
    times.reactAlone.push(reactAloneMs);
  }
  return figureOf("Load to interactive", subject.name, times.editor, {
    reference: { name: "React alone", samples: times.reactAlone, isPaired: true },
    mostTimesReference: 1.5,
  });
}

function editorTarget({ productUrl }: Servers, { address }: Subject): LoadTarget {
  return {
    url: `${productUrl}/${address}`,
    cell: valueCellSelector(0),
    taken: `[role="row"][data-key="${pairKey(0)}"][data-state="changed"]`,
  };
}

/** Returns the milliseconds from the start of the navigation. */
async function loadOnce(browser: Browser, { url, ...target }: LoadTarget): Promise<number> {
  const { page, close } = await openTab(browser);
  try {
    await page.addInitScript(`globalThis.loadTarget = ${JSON.stringify(target)};\n${probe}`);
    const said = page.waitForEvent("console", {
      predicate: (message) => message.text().startsWith("interactive "),
      timeout: LIMIT_MS,
    });
    await Promise.all([said, page.goto(url)]);
    return Number((await said).text().split(" ")[1]);
  } finally {
    await close();
  }
}
