/**
 * The checksum of ZIP files (CRC-32 of ISO 3309), computed over pieces: begin with `CRC32_START`, end with
 * `crc32End`.
 */
export const CRC32_START = 0xffffffff;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

export function crc32Add(crc: number, bytes: Uint8Array): number {
  let sum = crc;
  for (const byte of bytes) sum = (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return sum;
}

export function crc32End(crc: number): number {
  return (crc ^ 0xffffffff) >>> 0;
}
