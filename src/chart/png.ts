import { crc32, deflateSync } from 'node:zlib';

/** Pixels in rows from the top, four bytes each: red, green, blue, alpha. */
export interface Pixels {
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

const mostColours = 256;
// Shades that differ in these bits alone are one colour: the eye cannot tell, and the palette holds 256.
const keptBits = [0xfff8f8f8 | 0, 0xfff0f0f0 | 0] as const;

/**
 * A PNG with a palette; undefined where the pixels have too many colours. A chart has few, and so it takes a third of
 * the time and of the bytes that full colour would.
 */
export function encodePalette(pixels: Pixels): Buffer | undefined {
  for (const bits of keptBits) {
    const indexed = indexColours(pixels, bits);
    if (indexed !== undefined) return fileOf(pixels, indexed);
  }
  return undefined;
}

interface Indexed {
  readonly palette: readonly number[];
  /** The rows as PNG has them: a filter byte (none), then a byte a pixel. */
  readonly rows: Buffer;
}

function indexColours({ data, width, height }: Pixels, bits: number): Indexed | undefined {
  const colours = new Int32Array(data.buffer, data.byteOffset, width * height);
  const indexes = new Map<number, number>();
  const palette: number[] = [];
  const rows = Buffer.alloc((width + 1) * height);
  let lastKey: number | undefined;
  let index = 0;
  for (let pixel = 0, at = 0; pixel < colours.length; pixel++) {
    if (pixel % width === 0) at++;
    const colour = colours[pixel] ?? 0;
    const key = colour & bits;
    // Neighbours are mostly alike: looking up only changes halves the time.
    if (key !== lastKey) {
      index = indexes.get(key) ?? palette.length;
      if (index === palette.length) {
        if (index === mostColours) return undefined;
        indexes.set(key, index);
        palette.push(colour);
      }
      lastKey = key;
    }
    rows[at++] = index;
  }
  return { palette, rows };
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function fileOf({ width, height }: Pixels, { palette, rows }: Indexed): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits a pixel, palette
  const colours = Buffer.from(palette.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 4 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  framed.set(body, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}
