/** What is to be read: what a clipboard held, or a file. */
export type TableSource =
  | {
      readonly kind: "clipboard";
      readonly text: string;
      /** The same as HTML, where the clipboard had it. */
      readonly html?: string;
    }
  | { readonly kind: "file"; readonly file: File };
