import { formatSize } from '#ui/format.ts'
import { Icon } from '#ui/Icon.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from './messages.ts'
import type { ShownFile, ShownImage } from './resolver.ts'

type Shown = { shown: ShownImage | ShownFile | undefined }

/** A picture with what stands under it. */
export function Picture({ caption, shown }: Shown & { caption: string }) {
  const texts = useMessages(messages)
  if (shown?.kind !== 'image') return null
  const under = caption || shown.caption
  return (
    <figure>
      <ImageOf image={shown} sizes="(min-width: 46rem) 42rem, 100vw" />
      {(under || shown.credit) && (
        <figcaption>
          {under}
          {shown.credit && (
            <span class="credit">
              {' '}
              {texts.credit} {shown.credit}
            </span>
          )}
        </figcaption>
      )}
    </figure>
  )
}

/** A picture in the size and kind that the reader's screen asks for; its room is kept before it comes. */
export function ImageOf({
  image,
  sizes,
  eager,
}: {
  image: ShownImage
  sizes: string
  eager?: boolean
}) {
  return (
    <picture>
      {image.sources.map(({ type, srcset }) => (
        <source key={type} type={type} srcset={srcset} sizes={sizes} />
      ))}
      <img
        src={image.src}
        alt={image.alt}
        width={image.width}
        height={image.height}
        loading={eager ? undefined : 'lazy'}
        decoding="async"
      />
    </picture>
  )
}

export function FileCard({ title, shown }: Shown & { title: string }) {
  const locale = useLocale()
  const texts = useMessages(messages)
  if (shown?.kind !== 'file') return null
  return (
    <p class="paper-card">
      <Icon name="file" />
      <span>
        <a href={shown.href} class="link" download>
          {title || shown.name}
        </a>
        <span class="paper-about">
          {texts.file} · {shown.format} · {formatSize(shown.bytes, locale)}
        </span>
      </span>
    </p>
  )
}

/** A film stays on its own site: the card leads there, and nothing of it is fetched before. */
export function FilmCard({ href, title }: { href: string; title: string }) {
  const texts = useMessages(messages)
  const host = URL.parse(href)?.hostname.replace(/^www\./, '') ?? ''
  return (
    <p class="paper-card">
      <Icon name="arrow" />
      <span>
        <a href={href} class="link" rel="noopener">
          {title || `${texts.film}`}
        </a>
        <span class="paper-about">
          {texts.film} · {host}
        </span>
      </span>
    </p>
  )
}
