/** The content of a paste into a cell: one text, or several cells. */
export type ClipboardCells = { readonly kind: "one"; readonly text: string } | { readonly kind: "many" };

export type PastedForms = { readonly text: string; readonly html: string };

/**
 * Is this one cell or several? Tabs, line breaks, and an HTML table with more than one cell say several. While the text
 * of a cell is being edited a line break is part of it.
 */
export function clipboardCells({ text, html }: PastedForms, isEditing: boolean): ClipboardCells {
  const cellCount = html.match(/<t[dh][\s>]/gi)?.length ?? 0;
  if (cellCount > 1) return { kind: "many" };
  // Our own copies are exact; a spreadsheet ends even a single cell with a line break, and quotes one that has any.
  if (cellCount === 1)
    return { kind: "one", text: html.includes("data-text=") ? text : unquoted(withoutEnd(text)) };
  const body = withoutEnd(text);
  if (body.includes("\t") || (/[\r\n]/.test(body) && !isEditing)) return { kind: "many" };
  return { kind: "one", text: isEditing ? text : body };
}

function withoutEnd(text: string): string {
  return text.replace(/(?:\r\n|\n|\r)$/, "");
}

function unquoted(text: string): string {
  const inner = /^"([\s\S]*)"$/.exec(text)?.[1];
  return inner !== undefined && /[\t\r\n]/.test(inner) ? inner.replaceAll('""', '"') : text;
}
