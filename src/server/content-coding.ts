import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** How a body travels, by the names of the Content-Encoding header. */
export type Coding = "br" | "gzip" | "identity";

export interface EncodedBody {
  readonly body: Buffer;
  readonly coding: Coding;
}

const encoders = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
  identity: async (content: Buffer) => content,
};

/** Gives a body in the coding that the visitor takes; each is made once, when it is first asked for. */
export function createEncoder(
  content: Buffer,
  { compressible }: { readonly compressible: boolean },
): (acceptEncoding: string | undefined) => Promise<EncodedBody> {
  const made = new Map<Coding, Promise<Buffer>>();
  return async (acceptEncoding) => {
    const coding = compressible ? preferredCoding(acceptEncoding ?? "") : "identity";
    const body = made.get(coding) ?? encoders[coding](content);
    made.set(coding, body);
    return { body: await body, coding };
  };
}

/** The best coding of ours that an Accept-Encoding header allows. */
export function preferredCoding(acceptEncoding: string): Coding {
  const accepted = new Set<string>();
  for (const part of acceptEncoding.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((word) => word.trim());
    if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) accepted.add(name);
  }
  if (accepted.has("br")) return "br";
  return accepted.has("gzip") ? "gzip" : "identity";
}
