import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { backdrop } from './backdrop.ts'
import { type Card, HEIGHT, WIDTH, wordsOn } from './card.ts'

const AT_ONCE = 2
const MOST_WAITING = 16

const sets = ['latin', 'vietnamese', 'latin-ext'] as const
const weights = [400, 700] as const

const fileOf = (set: string, weight: number) =>
  fileURLToPath(
    import.meta.resolve(
      `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${set}-${weight}-normal.woff`,
    ),
  )

let tools: ReturnType<typeof open> | undefined

/** Loaded at the first drawing: a node that draws nothing does not carry them. */
async function open() {
  const [{ default: satori }, { default: sharp }] = await Promise.all([
    import('satori'),
    import('sharp'),
  ])
  const faces = sets.flatMap((name) => weights.map((weight) => ({ name, weight })))
  const fonts = await Promise.all(
    faces.map(async ({ name, weight }) => ({
      name,
      weight,
      style: 'normal' as const,
      data: await readFile(fileOf(name, weight)),
    })),
  )
  return { satori, sharp, fonts }
}

/** A card as PNG, 1200 by 630. */
export async function draw(card: Card): Promise<Uint8Array> {
  tools ??= open().catch((error: unknown) => {
    // What failed to load once may load the next time.
    tools = undefined
    throw error
  })
  const { satori, sharp, fonts } = await tools
  const words = await satori(wordsOn(card), { width: WIDTH, height: HEIGHT, fonts })
  return sharp(Buffer.from(backdrop))
    .composite([{ input: Buffer.from(words) }])
    .png({ compressionLevel: 9, palette: true })
    .toBuffer()
}

/**
 * Draws a few at once and lets a few more wait; whoever comes beyond that is told so at once (undefined).
 * Those who want the same card wait for the same drawing.
 */
export function boundedDrawing(
  drawOne: (card: Card) => Promise<Uint8Array> = draw,
  { atOnce = AT_ONCE, mostWaiting = MOST_WAITING } = {},
) {
  const underWay = new Map<string, Promise<Uint8Array>>()
  const waiting: (() => void)[] = []
  let drawing = 0

  const inTurn = async (card: Card): Promise<Uint8Array> => {
    if (drawing >= atOnce) await new Promise<void>((next) => waiting.push(next))
    else drawing += 1
    try {
      return await drawOne(card)
    } finally {
      const next = waiting.shift()
      if (next) next()
      else drawing -= 1
    }
  }
  return (hash: string, card: Card): Promise<Uint8Array> | undefined => {
    const same = underWay.get(hash)
    if (same) return same
    if (waiting.length >= mostWaiting) return undefined
    const one = inTurn(card).finally(() => underWay.delete(hash))
    underWay.set(hash, one)
    return one
  }
}
