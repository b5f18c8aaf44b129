import type { Readable } from "node:stream";

/** The first bytes of a stream, the whole or at least so many; the rest stays unread. */
export function firstBytes(stream: Readable, enough: number): Promise<Buffer<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const onData = (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size < enough) return;
      stream.off("data", onData).pause();
      resolve(Buffer.concat(chunks));
    };
    stream.on("data", onData);
    stream.once("end", () => resolve(Buffer.concat(chunks)));
    stream.once("error", reject);
  });
}
