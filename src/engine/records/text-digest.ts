/**
 * SHA-256, hexadecimal. Where the browser gives no cryptography (a page that came over plain HTTP from elsewhere) it is
 * empty.
 */
export async function textDigest(text: string): Promise<string> {
  // Absent outside secure contexts, whatever the types say.
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return "";
  const digest = await subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
