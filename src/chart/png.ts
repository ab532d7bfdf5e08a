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
  const palette = createPalette(bits);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) {
    const to = row * (width + 1);
    // Most rows are like the one above: copying them is a tenth of the work.
    if (row > 0 && isLikeAbove(data, row * width * 4, width * 4)) rows.copyWithin(to, to - width - 1, to);
    else indexRow(colours.subarray(row * width, (row + 1) * width), rows.subarray(to + 1), palette);
    if (palette.colours.length > mostColours) return undefined;
  }
  return { palette: palette.colours, rows };
}

function isLikeAbove(data: Buffer, start: number, length: number): boolean {
  return data.compare(data, start - length, start, start, start + length) === 0;
}

interface Palette {
  readonly colours: number[];
  indexOf(colour: number): number;
}

/** Gives each colour a number; those that differ in the bits left out alone share one. */
function createPalette(bits: number): Palette {
  const colours: number[] = [];
  const indexes = new Map<number, number>();
  return {
    colours,
    indexOf: (colour) => {
      const known = indexes.get(colour & bits);
      if (known !== undefined) return known;
      indexes.set(colour & bits, colours.length);
      return colours.push(colour) - 1;
    },
  };
}

function indexRow(colours: Int32Array, row: Buffer, palette: Palette): void {
  let last: number | undefined;
  let index = 0;
  for (let at = 0; at < colours.length; at++) {
    const colour = colours[at] ?? 0;
    if (colour !== last) index = palette.indexOf(colour); // neighbours are mostly alike
    last = colour;
    row[at] = index;
  }
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
