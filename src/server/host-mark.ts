const HOST = { from: '<meta name="redescribe-host" content="static" />', to: "server" } as const;
const SANDBOX = '<meta name="redescribe-sandbox" content="" />';

/**
 * The page's document as this server gives it: it says that a gateway is beside it, and where the sandbox is, if there is one.
 * The address is an origin of this machine, so nothing in it has to be escaped.
 */
export function markDocument(document: string, sandboxUrl: string | undefined): string {
  return document
    .replace(HOST.from, HOST.from.replace("static", HOST.to))
    .replace(SANDBOX, () => SANDBOX.replace('content=""', `content="${sandboxUrl ?? ""}"`));
}
