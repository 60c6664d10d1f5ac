import { gzipSync } from "node:zlib";
import { type HostileGroup, type HostileRequest, harmless } from "./hostile-request-fixture.ts";
import type { RawAnswer } from "./raw-request-fixture.ts";
import { jsonAnswer } from "./target-fixture.ts";

const EVIL = '{"id":"<script>alert(1)</script>"}';

/** A platform that answers so; what it wrote comes back as a text within our JSON, or not at all. */
function answering(
  name: string,
  answer: string | readonly Buffer[],
  check: (answer: RawAnswer) => boolean,
): HostileRequest {
  return harmless(name, async (lab) => {
    lab.target.answerWith((socket) => {
      for (const piece of typeof answer === "string" ? [answer] : answer) socket.write(piece);
      socket.end();
    });
    const got = await lab.whoami();
    if (
      got.status !== 200 ||
      !/^content-type: application\/json; charset=utf-8\r$/im.test(`${got.head}\r\n`)
    ) {
      throw new Error(`no envelope: ${got.text.slice(0, 500)}`);
    }
    if (!check(got)) throw new Error(got.text.slice(0, 1000));
    return [got];
  });
}

/** The answer's own header doesn't reach the page, neither as a header nor within the envelope. */
function withHeader(header: string): HostileRequest {
  const [name = "", value = ""] = header.split(": ");
  return answering(header, jsonAnswer('{"id":"user-evil"}', [header]), ({ head, body }) => {
    const ours = new RegExp(`^${name}: (.*)$`, "im").exec(head)?.[1];
    const told = Object.keys(JSON.parse(body).headers);
    return (
      !ours?.includes(value) && told.join() === "content-type" && body.includes('"sent":"yes","status":200')
    );
  });
}

function typed(name: string, type: string, text: string): HostileRequest {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\nContent-Length: ${text.length}\r\n\r\n${text}`;
  return answering(
    name,
    answer,
    ({ body }) => body.includes('"fault":"not-json-type"') && !body.includes("<"),
  );
}

function redirected(): HostileRequest {
  return harmless("Location to another host", async (lab) => {
    const answers: RawAnswer[] = [];
    for (const status of ["301 Moved", "302 Found", "307 Temporary"]) {
      lab.target.answerWith((socket) => {
        socket.end(jsonAnswer("{}", ["Location: https://api.sbgenomics.com/v2/user"], status));
      });
      const answer = await lab.whoami();
      if (!/"fault":"redirect"/.test(answer.body) || answer.body.includes("sbgenomics"))
        throw new Error(answer.text);
      answers.push(answer);
    }
    if (lab.target.requests.length !== 3 || lab.called.length !== 3) throw new Error("it was followed");
    return answers;
  });
}

const MEBIBYTE = Buffer.alloc(1024 * 1024, " ");
const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, " "));
const head = (lines: string) =>
  Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n${lines}\r\n\r\n`);
const isTooLarge = ({ body }: RawAnswer) => body.includes('"fault":"too-large"');

export const ANSWERS: HostileGroup = {
  name: "Answer from a hostile platform",
  count: 15,
  errors: [],
  cases: [
    typed("HTML with a script", "text/html", "<!doctype html><script>alert(1)</script>"),
    typed("SVG", "image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    withHeader("Set-Cookie: session=evil; Path=/"),
    redirected(),
    withHeader("Access-Control-Allow-Origin: *"),
    withHeader('Content-Disposition: attachment; filename="evil.html"'),
    answering("Content-Type as bait for sniffing", jsonAnswer(EVIL), ({ head: ours, body }) => {
      return /^x-content-type-options: nosniff$/im.test(ours) && JSON.parse(body).body === EVIL;
    }),
    withHeader('Clear-Site-Data: "*"'),
    withHeader("Refresh: 0; url=https://evil.test/"),
    withHeader("Link: <https://evil.test/evil.js>; rel=preload; as=script"),
    answering(
      "an endless body",
      [head("Connection: close"), ...Array.from({ length: 9 }, () => MEBIBYTE)],
      isTooLarge,
    ),
    answering(
      "a gzip bomb",
      [head(`Content-Encoding: gzip\r\nContent-Length: ${bomb.length}`), bomb],
      isTooLarge,
    ),
    withHeader("Content-Security-Policy: default-src *"),
    withHeader("Service-Worker-Allowed: /"),
    answering(
      "bytes of a header within a header",
      jsonAnswer("{}", ["X-Request-ID: 1\u0001\u00e9, Set-Cookie: evil"]),
      ({ text }) => !text.includes("Set-Cookie"),
    ),
  ],
};
