/** What a chosen file holds, or why it isn't read. */
export type FileText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file-problem"; readonly problem: FileTextProblem };

export type FileTextProblem =
  | { readonly code: "too-large"; readonly bytes: number; readonly byteLimit: number }
  /** The browser couldn't read it: it was moved, or it changed since it was chosen. */
  | { readonly code: "unreadable" };

/** Drafts and packets of an object with 10,000 pairs stay far below it. */
export const FILE_BYTE_LIMIT = 50_000_000;

/** The text of a draft's or a packet's file. One that is too large isn't even read. Never rejects. */
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
