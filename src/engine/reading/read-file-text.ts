/** The text of a chosen file, or why it can't be read. */
export type FileText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file-problem"; readonly problem: FileTextProblem };

export type FileTextProblem =
  | { readonly code: "too-large"; readonly bytes: number; readonly byteLimit: number }
  /** The browser couldn't read the file, because it was moved or changed since it was chosen. */
  | { readonly code: "unreadable" };

/** The largest file. Drafts and packets of an object with 10,000 pairs are far smaller. */
export const FILE_BYTE_LIMIT = 50_000_000;

/**
 * Reads the text of a draft's or packet's file. A file that is too large isn't read at all. Never rejects.
 */
export async function readFileText(file: Blob): Promise<FileText> {
  const { size: bytes } = file;
  if (bytes > FILE_BYTE_LIMIT) {
    return { kind: "file-problem", problem: { code: "too-large", bytes, byteLimit: FILE_BYTE_LIMIT } };
  }
  try {
    return { kind: "text", text: await file.text() };
  } catch {
    return { kind: "file-problem", problem: { code: "unreadable" } };
  }
}
