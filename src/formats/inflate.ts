/** Small pieces, so that little has been unpacked when whoever reads finds that it is too much. */
const PIECE_BYTES = 16_384;

/**
 * What packed bytes unpack to, piece by piece: the next piece is only made when it is asked for. Throws whatever the
 * browser's decompression throws at bytes that it can't unpack.
 */
export async function* inflate(packed: Uint8Array, format: CompressionFormat): AsyncGenerator<Uint8Array> {
  const reader = piecesOf(packed).pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    // Left early, the rest isn't unpacked.
    await reader.cancel().catch(() => undefined);
  }
}

function piecesOf(packed: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let start = 0;
  return new ReadableStream({
    pull: (controller) => {
      // A copy: a stream may take over the memory of what it is given.
      if (start < packed.length) controller.enqueue(packed.slice(start, start + PIECE_BYTES));
      start += PIECE_BYTES;
      if (start >= packed.length) controller.close();
    },
  });
}
