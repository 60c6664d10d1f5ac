/** A base address without slashes at its end, and without `suffix` if it ends so. */
export function rootOfBaseUrl(baseUrl: string, suffix = ""): string {
  const root = baseUrl.trim().replace(/\/+$/, "");
  return suffix !== "" && root.endsWith(suffix) ? root.slice(0, -suffix.length).replace(/\/+$/, "") : root;
}
