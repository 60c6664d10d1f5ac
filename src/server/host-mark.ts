const HOST = { from: '<meta name="redescribe-host" content="static" />', to: "server" } as const;
const SANDBOX = '<meta name="redescribe-sandbox" content="" />';

/**
 * Marks the page's document as served together with a gateway, and adds the sandbox's address if there is
 * one. The address is an origin on this machine, so it needs no escaping.
 */
export function markDocument(document: string, sandboxUrl: string | undefined): string {
  return document
    .replace(HOST.from, HOST.from.replace("static", HOST.to))
    .replace(SANDBOX, () => SANDBOX.replace('content=""', `content="${sandboxUrl ?? ""}"`));
}
