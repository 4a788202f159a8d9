import { ImageOf } from '../body/embeds.tsx'
import type { ShownImage } from '../body/resolver.ts'

type Props = { image: ShownImage; sizes?: string; eager?: boolean }

/** To the nearest twentieth, for each of which the stylesheet has a class: no style stands in the page itself. */
const twentieth = (hundredths: number) => Math.round(hundredths / 5) * 5

/** A picture cut to the shape of a card, with its point of interest in sight. It decorates: the card's title says what there is. */
export function Cover({ image, sizes = '(min-width: 64rem) 24rem, 100vw', eager }: Props) {
  const { x, y } = image.focus
  return (
    <div class={`cover focus-x-${twentieth(x)} focus-y-${twentieth(y)}`}>
      <ImageOf image={{ ...image, alt: '' }} sizes={sizes} eager={eager ?? false} />
    </div>
  )
}
