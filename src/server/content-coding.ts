import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** Codings of a body, by their names in the Content-Encoding header. */
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

/** Encodes a body as the browser accepts it; each coding is computed once, on first use. */
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

/** The best supported coding that an Accept-Encoding header allows. */
export function preferredCoding(acceptEncoding: string): Coding {
  const accepted = new Set<string>();
  for (const part of acceptEncoding.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((word) => word.trim());
    if (!parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))) accepted.add(name);
  }
  if (accepted.has("br")) return "br";
  return accepted.has("gzip") ? "gzip" : "identity";
}
