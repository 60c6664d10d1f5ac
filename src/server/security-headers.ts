import { PLATFORM_ORIGINS } from "./gateway/platform-kinds.ts";

/**
 * The headers that every answer of the page carries. Scripts and styles come from files of our own alone, text can't
 * become markup or code (the two Trusted Types policies let the address of one worker through each), nobody frames us, and
 * nothing leaves this origin but for the platforms themselves.
 */
export const securityHeaders = securityHeadersWith([]);

/** The same, for a page that may call platforms at these hosts too. */
export function securityHeadersWith(platformHosts: readonly string[]): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": [
      "default-src 'none'",
      "script-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      ["connect-src 'self'", ...PLATFORM_ORIGINS, ...platformHosts.map((host) => `https://${host}`)].join(
        " ",
      ),
      "require-trusted-types-for 'script'",
      "trusted-types redescribe-worker redescribe-service-worker",
      "frame-ancestors 'none'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join("; "),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
}
