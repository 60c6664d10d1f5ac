import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { createSevenBridges } from "#platforms/sevenbridges/platform.ts";

const PAGE_SIZE = 100;
let accounts = 0;

/** A file as Seven Bridges lists it. */
export type ListedFile = {
  readonly name: string;
  /** `file` if absent. */
  readonly type?: "folder";
  readonly size?: number;
  readonly tags?: readonly string[];
  readonly metadata?: Readonly<Record<string, string>>;
};

/** A connection whose platform has one project with these files, and gives what its real one is documented to give. */
export function connectionWith(files: readonly ListedFile[]) {
  const asked: URL[] = [];
  const items = files.map((file, at) => ({
    id: `id-${at}`,
    type: "file",
    project: "curator/atlas",
    ...file,
  }));
  const answer = (url: URL) => {
    if (url.pathname === "/v2/projects") return { items: [{ id: "curator/atlas", name: "Atlas" }] };
    const offset = Number(url.searchParams.get("offset") ?? 0);
    const wanted = url.searchParams.get("name");
    const fields = (url.searchParams.get("fields") ?? "id,name,type,project").split(",");
    const found = items.filter(({ name }) => wanted === null || name === wanted);
    const page = found.slice(offset, offset + PAGE_SIZE);
    const next = new URL(`${url.origin}${url.pathname}?offset=${offset + PAGE_SIZE}`);
    return {
      items: page.map((item) =>
        Object.fromEntries(Object.entries(item).filter(([key]) => fields.includes(key))),
      ),
      links: offset + PAGE_SIZE < found.length ? [{ href: next.href, rel: "next" }] : [],
    };
  };
  const platform = createSevenBridges({
    connection: "sb",
    baseUrl: "http://127.0.0.1/",
    token: "none",
    now: () => 0,
    fetch: async (input) => {
      const url = new URL(input instanceof Request ? input.url : String(input));
      asked.push(url);
      return Response.json(answer(url));
    },
  });
  // Each test has an account of its own, since positions in lists last as long as the page.
  accounts += 1;
  return { connection: { id: "sb", name: "SB", account: `curator ${accounts}`, platform }, asked };
}

export function renderWithQueries(children: ReactNode): void {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(<QueryClientProvider client={client}>{children}</QueryClientProvider>);
}

/** The names of the objects in the document, in the order of their rows. */
export function namesShown(): readonly string[] {
  const rows = within(screen.getByRole("grid", { name: "Objects" })).getAllByRole("row");
  const place = (row: HTMLElement) => Number(row.getAttribute("aria-rowindex"));
  return rows
    .sort((one, other) => place(one) - place(other))
    .flatMap((row) => within(row).queryByRole("link")?.textContent ?? []);
}
