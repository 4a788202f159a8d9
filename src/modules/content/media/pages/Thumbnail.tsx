import { Icon } from '#ui/Icon.tsx'
import type { MediaVersion } from '../schema.ts'
import { thumbnailOf } from '../shown.ts'

type Props = { version: MediaVersion; alt?: string }

/** A medium at a glance; beside its name it needs no words of its own. */
export function Thumbnail({ version, alt = '' }: Props) {
  const src = thumbnailOf(version)
  const { width, height } = version
  if (src === null || width === null || height === null)
    return (
      <span class="thumbnail">
        <Icon name="file" class="size-8" />
      </span>
    )
  return (
    <span class="thumbnail">
      <img src={src} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
    </span>
  )
}
