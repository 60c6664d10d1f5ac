/** The whole text of a cell, if the cell shows a part of it only. A cell that is being edited shows what its input does. */
export function cutText(cell: HTMLElement): string | undefined {
  const field = cell.querySelector("textarea");
  if (field) {
    if ("editing" in field.dataset) return undefined;
    const hasLines = field.value.includes("\n") && field.scrollHeight > field.clientHeight + 1;
    return hasLines || field.scrollWidth > field.clientWidth ? field.value : undefined;
  }
  const text = cell.querySelector<HTMLElement>("[data-text]");
  if (!text || text.dataset["text"] === "empty") return undefined;
  const isCut = text.scrollWidth > text.clientWidth || text.scrollHeight > text.clientHeight + 1;
  return isCut ? (text.textContent ?? undefined) : undefined;
}
