import { createHash } from 'node:crypto'

/** The words on a picture; the same words are the same picture. */
export type Card = {
  /** What kind of thing it is; may be empty. */
  kind: string
  title: string
  /** Whose portal it is. */
  place: string
  /** Stands on the card while the records are made up. */
  sample: string
}

export const WIDTH = 1200
export const HEIGHT = 630

// Rises with a change of the drawing: then every card is drawn anew.
const DRAWING = 1
const LONGEST_TITLE = 150

export const hashOf = (card: Card): string =>
  createHash('sha256')
    .update(JSON.stringify([DRAWING, card.kind, card.title, card.place, card.sample]))
    .digest('hex')

type Node = { type: string; props: { style: object; children: string | Node[] } }

const box = (style: object, children: string | Node[]): Node => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
})

/** The words in their places, for satori; what is drawn behind them stands in backdrop.ts. */
export const wordsOn = ({ kind, title, place, sample }: Card): Node =>
  box(
    {
      flexDirection: 'column',
      width: WIDTH,
      height: HEIGHT,
      padding: '64px 72px',
      color: '#12303a',
      fontFamily: 'latin, vietnamese, latin-ext',
    },
    [
      box({ height: 44, fontSize: 30, fontWeight: 700, color: '#0c4a5b' }, kind),
      box(
        {
          marginTop: 12,
          width: 1000,
          height: 340,
          fontSize: sizeFor(title),
          fontWeight: 700,
          lineHeight: 1.25,
        },
        shortened(title),
      ),
      box({ marginTop: 62, marginLeft: 92, flexDirection: 'column', color: '#f8f2e7' }, [
        box({ fontSize: 32, fontWeight: 700 }, 'Bến Khởi'),
        box({ fontSize: 24 }, [place, sample].filter(Boolean).join(' · ')),
      ]),
    ],
  )

const sizeFor = (title: string): number =>
  title.length <= 40 ? 72 : title.length <= 90 ? 58 : title.length <= 120 ? 50 : 46

/** Cut between words, so that four or five lines hold it. */
export function shortened(title: string): string {
  const letters = [...title.toWellFormed().replace(/\s+/g, ' ').trim()]
  if (letters.length <= LONGEST_TITLE) return letters.join('')
  const cut = letters.slice(0, LONGEST_TITLE).join('')
  const end = cut.lastIndexOf(' ')
  return `${end > LONGEST_TITLE / 2 ? cut.slice(0, end) : cut}…`
}
