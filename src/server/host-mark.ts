const STATIC = '<meta name="redescribe-host" content="static" />';
const SERVER = '<meta name="redescribe-host" content="server" />';

/** The page's document, saying that it comes from this server: gateway and sandbox are beside it. */
export function markHost(document: string): string {
  return document.replace(STATIC, SERVER);
}
