/** Pieces are small, so that little has been unpacked when the reader finds it to be too much. */
const PIECE_BYTES = 16_384;

/**
 * Unpacks bytes piece by piece; a piece is made only when the reader asks for it. Throws the error of the
 * browser's decompression for invalid bytes.
 */
export async function* inflate(packed: Uint8Array, format: CompressionFormat): AsyncGenerator<Uint8Array> {
  const reader = piecesOf(packed).pipeThrough(new DecompressionStream(format)).getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
  } finally {
    // When the reader stops early, the rest isn't unpacked.
    await reader.cancel().catch(() => undefined);
  }
}

function piecesOf(packed: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let start = 0;
  return new ReadableStream({
    pull: (controller) => {
      // The bytes are copied, because a stream may take ownership of its input's memory.
      if (start < packed.length) controller.enqueue(packed.slice(start, start + PIECE_BYTES));
      start += PIECE_BYTES;
      if (start >= packed.length) controller.close();
    },
  });
}
