/** What a test's fetch answers: a body with status and headers, or something that goes wrong. */
export type ScriptedAnswer =
  | {
      readonly status?: number;
      readonly body?: string | Uint8Array<ArrayBuffer>;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | Error;

/** One request as it went out. */
export type SentRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
};

/** A fetch for tests that gives the answers in turn and keeps what was asked. After the last one it fails. */
export function scriptedFetch(...answers: ScriptedAnswer[]): {
  readonly fetch: typeof fetch;
  readonly sent: readonly SentRequest[];
} {
  const sent: SentRequest[] = [];
  return {
    sent,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const { method, url, headers } = request;
      sent.push({ method, url, headers, body: await request.text() });
      const answer = answers.shift() ?? new TypeError("no answer is left in the script");
      if (answer instanceof Error) throw answer;
      const { status = 200, body = "", headers: given } = answer;
      const isEmpty = status === 204 || status === 304;
      return new Response(isEmpty ? null : body, {
        status,
        headers: { "content-type": "application/json", ...given },
      });
    },
  };
}

/** JSON answers by their text. */
export function jsonAnswer(value: unknown, status = 200): ScriptedAnswer {
  return { status, body: typeof value === "string" ? value : JSON.stringify(value) };
}
