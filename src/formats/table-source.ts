/** The source of a table: a clipboard's content or a file. */
export type TableSource =
  | {
      readonly kind: "clipboard";
      readonly text: string;
      /** The HTML form, when the clipboard has one. */
      readonly html?: string;
    }
  | { readonly kind: "file"; readonly file: File };

/** The source of a clipboard with these forms; "" is a form that it hasn't got. */
export function clipboardSource(text: string, html: string): TableSource {
  return html === "" ? { kind: "clipboard", text } : { kind: "clipboard", text, html };
}
