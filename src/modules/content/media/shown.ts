import { and, asc, eq, inArray } from 'drizzle-orm'
import { link } from '#platform/http/paths.ts'
import type { Scope } from '#platform/scope.ts'
import { inLanguage } from '#platform/text/searchable.ts'
import type { ShownFile, ShownImage } from '../body/resolver.ts'
import { endingOf } from './kinds.ts'
import { mediaPaths } from './paths.ts'
import { isDescribed } from './rules.ts'
import { type MediaVersion, type Medium, media, mediaUses, mediaVersions } from './schema.ts'
import { MOVING, modernEndings, nameOfSize, plainSize, widthsFor } from './sizes.ts'

type Found = { medium: Medium; version: MediaVersion }

/** Pictures and files as pages show them, by id; what nobody has described is left out. */
export async function shownMedia(
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, ShownImage | ShownFile>> {
  if (ids.length === 0) return new Map()
  const found = await scope.db
    .select({ medium: media, version: mediaVersions })
    .from(media)
    .innerJoin(mediaVersions, eq(mediaVersions.id, media.versionId))
    .where(inArray(media.id, [...new Set(ids)]))
  return new Map(
    found.flatMap((one) =>
      isDescribed(one.medium) ? [[one.medium.id, show(scope, one)] as const] : [],
    ),
  )
}

/** The first picture of each of some public things of one source, for their cards. */
export async function coversOf(
  scope: Scope,
  source: string,
  subjectIds: readonly string[],
): Promise<Map<string, ShownImage>> {
  if (subjectIds.length === 0) return new Map()
  const found = await scope.db
    .selectDistinctOn([mediaUses.subjectId], {
      subjectId: mediaUses.subjectId,
      medium: media,
      version: mediaVersions,
    })
    .from(mediaUses)
    .innerJoin(media, eq(media.id, mediaUses.mediaId))
    .innerJoin(mediaVersions, eq(mediaVersions.id, media.versionId))
    .where(
      and(
        eq(mediaUses.source, source),
        inArray(mediaUses.subjectId, [...subjectIds]),
        eq(mediaUses.isPublic, true),
        eq(media.kind, 'image'),
      ),
    )
    .orderBy(asc(mediaUses.subjectId), asc(mediaUses.position))
  return new Map(
    found.flatMap(({ subjectId, ...one }) => {
      const shown = isDescribed(one.medium) ? show(scope, one) : undefined
      return shown?.kind === 'image' ? [[subjectId, shown] as const] : []
    }),
  )
}

export const fileAddress = ({ hash }: Pick<MediaVersion, 'hash'>, file: string): string =>
  link(mediaPaths.file, { hash, file })

export function show({ locale }: Scope, { medium, version }: Found): ShownImage | ShownFile {
  const caption = medium.caption && inLanguage(medium.caption, locale)
  const { width, height, mediaType, size, isMoving } = version
  if (width === null || height === null)
    return {
      kind: 'file',
      href: fileAddress(version, medium.name),
      name: caption?.text ?? medium.name,
      format: endingOf[mediaType].toUpperCase(),
      bytes: size,
    }
  const alt = medium.alt && inLanguage(medium.alt, locale)
  const picture = { mediaType, width, isMoving }
  const largest = widthsFor(width).at(-1) ?? width
  return {
    kind: 'image',
    alt: alt?.text ?? '',
    lang: alt?.lang,
    width: largest,
    height: Math.max(1, Math.round((largest * height) / width)),
    sources: modernEndings.map((ending) => ({
      type: `image/${ending}`,
      srcset: widthsFor(width)
        .map((each) => `${fileAddress(version, nameOfSize({ width: each, ending }))} ${each}w`)
        .join(', '),
    })),
    src: fileAddress(version, nameOfSize(plainSize(picture))),
    credit: medium.credit || null,
    caption: caption?.text ?? null,
    captionLang: caption?.lang,
    focus: { x: medium.focusX, y: medium.focusY },
    moving: isMoving ? fileAddress(version, MOVING) : undefined,
  }
}

/** The smallest size of a picture, for the desk; null for a document. */
export const thumbnailOf = (version: MediaVersion): string | null => {
  const [width] = version.width === null ? [] : widthsFor(version.width)
  return width === undefined ? null : fileAddress(version, nameOfSize({ width, ending: 'webp' }))
}
