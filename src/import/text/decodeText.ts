import { type FaultKind, ImportFault } from "../fault";

/**
 * Text of a UTF-8 file, piece by piece; gzip is recognised by its first two bytes and unpacked on the way.
 * Uses web standards only, so that it runs in a browser worker as well as in Node.
 *
 * @throws ImportFault `gzip-damaged`, `not-utf8` or `cut-off`
 */
export async function* decodeText(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of unpack(bytes)) {
    yield decoded(() => decoder.decode(chunk, { stream: true }), "not-utf8");
  }
  yield decoded(() => decoder.decode(), "cut-off"); // the file ends halfway a character
}

function decoded(decode: () => string, kind: FaultKind): string {
  try {
    return decode();
  } catch {
    throw new ImportFault(kind);
  }
}

async function* unpack(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = bytes[Symbol.asyncIterator]();
  const start = await source.next();
  const head = start.done ? new Uint8Array() : start.value;
  const all = (async function* () {
    yield head;
    yield* { [Symbol.asyncIterator]: () => source };
  })();
  yield* head[0] === 0x1f && head[1] === 0x8b ? gunzip(all) : all;
}

async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new DecompressionStream("gzip");
  const reader = readable.getReader();
  const feeding = feed(bytes, writable.getWriter());
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
    await feeding;
  } catch (error) {
    throw new ImportFault("gzip-damaged", String(error));
  } finally {
    feeding.catch(() => undefined); // already reported above, or nobody reads on
    reader.cancel().catch(() => undefined);
  }
}

/** Waits for each piece to be taken, so that a fast disk does not fill the memory. */
async function feed(bytes: AsyncIterable<Uint8Array>, writer: WritableStreamDefaultWriter<BufferSource>) {
  for await (const chunk of bytes) await writer.write(new Uint8Array(chunk));
  await writer.close();
}
