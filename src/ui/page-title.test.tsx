// @vitest-environment happy-dom
import { act, cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PageTitle } from "./page-title.ts";

beforeEach(() => {
  // Each test is a page of its own that was just loaded.
  vi.resetModules();
  location.hash = "#/";
});
afterEach(cleanup);

async function openPage(first: PageTitle) {
  const { usePageTitle } = await import("./page-title.ts");
  const { TitleAnnouncer } = await import("./title-announcer.tsx");
  function Page({ title }: { readonly title: typeof first }) {
    usePageTitle(title);
    return <TitleAnnouncer />;
  }
  const page = render(<Page key="page" title={first} />);
  const announced = () => page.container.querySelector("[aria-live]")?.textContent;
  const show = (hash: string, title: typeof first, key = "page") => {
    location.hash = hash;
    act(() => page.rerender(<Page key={key} title={title} />));
  };
  return { announced, show };
}

describe("the title of a page", () => {
  it("names what is shown, then the product, with a mark before unsaved changes", async () => {
    const { show } = await openPage({ names: ["cohort", "Tumor atlas"] });
    expect(document.title).toBe("cohort · Tumor atlas · Redescribe");
    show("#/object/c/1", { names: ["a.bam"], isUnsaved: true });
    expect(document.title).toBe("● a.bam · Redescribe");
  });

  it("isn't announced at the first page, which the browser announces itself", async () => {
    const { announced } = await openPage({ names: ["Start"] });
    expect(announced()).toBe("");
  });

  it("is announced when its name is known, and not again for an edit", async () => {
    const { announced, show } = await openPage({ names: ["Start"] });
    show("#/object/c/1", { names: ["1"], isProvisional: true });
    expect(announced()).toBe("");
    expect(document.title).toBe("1 · Redescribe");
    show("#/object/c/1", { names: ["a.bam"] });
    expect(announced()).toBe("a.bam");
    show("#/object/c/1", { names: ["renamed.bam"], isUnsaved: true });
    expect(announced()).toBe("a.bam");
  });

  it("is announced for every address that is gone to, with the first one when it is gone back to", async () => {
    const { announced, show } = await openPage({ names: ["Start"] });
    show("#/history", { names: ["History"] });
    expect(announced()).toBe("History");
    show("#/", { names: ["Start"] });
    expect(announced()).toBe("Start");
  });

  it("is announced when another page was still being shown as the address changed", async () => {
    const { announced, show } = await openPage({ names: ["Start"] });
    show("#/runs", { names: ["Runs"] }, "runs");
    expect(announced()).toBe("Runs");
    // The address is that of the history already when a page of a run appears for a moment.
    show("#/history", { names: ["Runs"] }, "run");
    show("#/history", { names: ["History"] }, "history");
    expect(announced()).toBe("History");
  });

  it("isn't announced again by a page that takes over with the same title", async () => {
    const { announced, show } = await openPage({ names: ["a.bam"] });
    show("#/", { names: ["a.bam"] }, "batch");
    expect(announced()).toBe("");
  });
});
