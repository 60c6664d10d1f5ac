/** The answer of a test's fetch: a body with status and headers, or a failure. */
export type ScriptedAnswer =
  | {
      readonly status?: number;
      readonly body?: string | Uint8Array<ArrayBuffer>;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | Error;

/** A request as it was sent. */
export type SentRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
};

/**
 * A fetch for tests that returns the answers in turn and records the requests. After the last answer it
 * fails.
 */
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

/** A JSON answer, from a value or its text. */
export function jsonAnswer(value: unknown, status = 200): ScriptedAnswer {
  return { status, body: typeof value === "string" ? value : JSON.stringify(value) };
}
