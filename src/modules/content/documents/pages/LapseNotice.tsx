import { link } from '#platform/http/paths.ts'
import { formatDay } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Notice } from '#ui/Notice.tsx'
import type { LapsedBasis, NamedDocument } from '../bases.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

/** Says on a page that what it rests on holds no longer, and what stands in its place; nothing where all holds. */
export function LapseNotice({ bases }: { bases: readonly LapsedBasis[] }) {
  const texts = useMessages(messages)
  if (bases.length === 0) return null
  return (
    <Notice tone="warning" title={texts.lapsed}>
      <ul class="space-y-1">
        {bases.map((basis) => (
          <li key={`${basis.document.slug} ${basis.part ?? ''}`}>
            <Basis {...basis} />
          </li>
        ))}
      </ul>
      <p class="mt-2">{texts.lapsedAdvice}</p>
    </Notice>
  )
}

function Basis({ document, part, since, heirs }: LapsedBasis) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const day = formatDay(since, locale)
  const words = part
    ? texts.basisPartLapsed(document.name[locale], part, day)
    : texts.basisLapsed(document.name[locale], day)
  return (
    <>
      <Link href={link(paths.document, { slug: document.slug })}>{words}</Link>
      {heirs.length > 0 ? (
        <>
          , {texts.heirs} <DocumentLinks documents={heirs} />.
        </>
      ) : (
        <>. {texts.noHeir}</>
      )}
    </>
  )
}

/** Documents by their short names, one after the other. */
export function DocumentLinks({ documents }: { documents: readonly NamedDocument[] }) {
  const locale = useLocale()
  return (
    <>
      {documents.map(({ slug, name }, index) => (
        <>
          {index > 0 && ', '}
          <Link href={link(paths.document, { slug })}>{name[locale]}</Link>
        </>
      ))}
    </>
  )
}
