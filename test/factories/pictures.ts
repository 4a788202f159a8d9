import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

const file = (bytes: Uint8Array, name: string, type: string): File =>
  new File([new Uint8Array(bytes)], name, { type })

let made = 0

/** A photograph of its own colour, so that no two are the same file. */
export async function aPhoto({
  name = 'ben-cang.jpg',
  width = 1600,
  height = 1000,
}: {
  name?: string
  width?: number
  height?: number
} = {}): Promise<File> {
  made += 1
  const background = { r: (made * 97) % 256, g: (made * 57) % 256, b: (made * 31) % 256 }
  const picture = sharp({ create: { width, height, channels: 3, background } })
  return file(await picture.jpeg().toBuffer(), name, 'image/jpeg')
}

/** A photograph as a telephone makes it: on its side, and with the place where it was taken. */
export async function aTelephonePhoto(): Promise<File> {
  const picture = sharp({
    create: { width: 800, height: 400, channels: 3, background: '#246' },
  }).withExif({
    IFD0: { Make: 'Bí mật', Orientation: '6' },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '20/1 51/1 0/1' },
  })
  const bytes = await picture.withMetadata({ orientation: 6 }).jpeg().toBuffer()
  return file(bytes, 'IMG_0001.JPG', 'image/jpeg')
}

/** A picture that moves, three frames long. */
export async function aFilm(): Promise<File> {
  const frames = [20, 120, 220].map((shade) => Buffer.alloc(60 * 40 * 3, shade))
  const raw = { width: 60, height: 120, channels: 3, pageHeight: 40 } as const
  const bytes = await sharp(Buffer.concat(frames), { raw })
    .gif({ delay: [90, 90, 90] })
    .toBuffer()
  return file(bytes, 'song.gif', 'image/gif')
}

/** A few bytes that say they are a picture of fifty thousand by fifty thousand. */
export function aBomb(name = 'bom.png'): File {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(50_000, 0)
  head.writeUInt32BE(50_000, 4)
  head.set([8, 2], 8)
  const parts = [
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1000))),
    chunk('IEND', Buffer.alloc(0)),
  ]
  return file(Buffer.concat(parts), name, 'image/png')
}

function chunk(type: string, content: Buffer): Buffer {
  const whole = Buffer.alloc(12 + content.length)
  whole.writeUInt32BE(content.length, 0)
  whole.write(type, 4, 'latin1')
  whole.set(content, 8)
  whole.writeUInt32BE(crc32(whole.subarray(4, 8 + content.length)), 8 + content.length)
  return whole
}

/** A photograph of almost the size that is just taken: noise does not pack. */
export async function aHeavyPhoto(megabytes: number): Promise<File> {
  const [width, height] = [3000, 2000]
  const noise = Buffer.alloc(width * height * 3)
  for (let at = 0; at < noise.length; at += 1) noise[at] = (at * 2_654_435_761) >>> 24
  const bytes = await sharp(noise, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer()
  // What stands behind the end of a picture is read by nobody, and counts all the same.
  const padded = Buffer.concat([bytes, Buffer.alloc(megabytes * 1024 * 1024 - bytes.length)])
  return file(padded, 'nang.jpg', 'image/jpeg')
}
