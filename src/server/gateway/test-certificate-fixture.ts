import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

// For tests: certificates made on the spot, so that no key lies in the repository and none ever expires.

export type TestCertificate = {
  /** PEM. */
  readonly authority: string;
  readonly certificate: string;
  readonly key: string;
};

const ECDSA_WITH_SHA256 = tagged(0x30, tagged(0x06, Buffer.from("2a8648ce3d040302", "hex")));
const COMMON_NAME = tagged(0x06, Buffer.from("550403", "hex"));
const BASIC_CONSTRAINTS = tagged(0x06, Buffer.from("551d13", "hex"));
const SUBJECT_NAMES = tagged(0x06, Buffer.from("551d11", "hex"));
const TRUE = Buffer.from("0101ff", "hex");
const VALIDITY = tagged(0x30, text(0x17, "240101000000Z"), text(0x17, "491231235959Z"));

/** A certificate for some names, and that of the authority which signed it and which nobody trusts. */
export function createTestCertificate(names: readonly string[]): TestCertificate {
  const authority = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const own = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const isAuthority = tagged(0x30, BASIC_CONSTRAINTS, TRUE, tagged(0x04, tagged(0x30, TRUE)));
  const hosts = tagged(0x30, ...names.map((name) => text(0x82, name)));
  const isForNames = tagged(0x30, SUBJECT_NAMES, tagged(0x04, hosts));
  return {
    authority: certificate("Tests", authority.publicKey, isAuthority, authority.privateKey, 1),
    certificate: certificate("A platform", own.publicKey, isForNames, authority.privateKey, 2),
    key: own.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function certificate(
  subject: string,
  publicKey: KeyObject,
  extension: Buffer,
  signer: KeyObject,
  serial: number,
): string {
  const toBeSigned = tagged(
    0x30,
    tagged(0xa0, Buffer.from("020102", "hex")),
    tagged(0x02, Buffer.from([serial])),
    ECDSA_WITH_SHA256,
    nameOf("Tests"),
    VALIDITY,
    nameOf(subject),
    publicKey.export({ type: "spki", format: "der" }),
    tagged(0xa3, tagged(0x30, extension)),
  );
  const signature = tagged(0x03, Buffer.from([0]), sign("sha256", toBeSigned, signer));
  const encoded = tagged(0x30, toBeSigned, ECDSA_WITH_SHA256, signature).toString("base64");
  return `-----BEGIN CERTIFICATE-----\n${encoded.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`;
}

function nameOf(common: string): Buffer {
  return tagged(0x30, tagged(0x31, tagged(0x30, COMMON_NAME, text(0x0c, common))));
}

function text(tag: number, content: string): Buffer {
  return tagged(tag, Buffer.from(content, "utf8"));
}

/** One element of DER: a tag, a length, contents. */
function tagged(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head =
    length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}
