import { useEffect, useId } from "react";

const PRODUCT = "Redescribe";
const UNSAVED = "●";

export type PageTitle = {
  /** The names of what is shown, the most specific one first: folder, project. */
  readonly names: readonly string[];
  /** True while the page has changes that haven't been submitted. */
  readonly isUnsaved?: boolean;
  /** True while a better name is still being fetched. Such a title is shown but not announced. */
  readonly isProvisional?: boolean;
};

const listeners = new Set<() => void>();
let announcement = "";
/** The hash whose title was announced last, or whose page was loaded, which the browser announces itself. */
let announcedHash: string | undefined;
/** The page that announced it, and its title. After a quick change of the address this may be a page on its way out. */
let announcer: readonly [page: string, text: string] | undefined;

/** The text of a title: `● HG00096.chr20.bam · Redescribe`. */
function titleText({ names, isUnsaved = false }: PageTitle): string {
  const text = [...names, PRODUCT].join(" · ");
  return isUnsaved ? `${UNSAVED} ${text}` : text;
}

/** Sets the document's title, and announces it once for each address that is gone to. */
export function usePageTitle(title: PageTitle): void {
  const { names, isProvisional = false } = title;
  const text = titleText(title);
  const announced = names.join(" · ");
  const page = useId();
  useEffect(() => {
    document.title = text;
  }, [text]);
  useEffect(() => {
    if (!isProvisional) announce(page, location.hash, announced);
  }, [page, announced, isProvisional]);
}

/** The last announcement, for a live region. */
export function getAnnouncement(): string {
  return announcement;
}

/** Calls `listener` at every announcement. Returns a function that unsubscribes. */
export function subscribeAnnouncement(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function announce(page: string, hash: string, text: string): void {
  const isFirst = announcedHash === undefined;
  if (hash === announcedHash && (page === announcer?.[0] || text === announcer?.[1])) return;
  announcedHash = hash;
  announcer = [page, text];
  if (isFirst) return;
  announcement = text;
  for (const listener of listeners) listener();
}
