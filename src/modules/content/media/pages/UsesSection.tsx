import { Badge } from '#ui/Badge.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { messages } from '../messages.ts'
import type { MediaUse, Medium } from '../schema.ts'

type Props = { medium: Medium; uses: readonly MediaUse[] }

/** Where a medium is used, and how it comes to be. */
export function UsesSection({ medium: { id, kind }, uses }: Props) {
  const texts = useMessages(messages)
  // A draft beside what is public of the same thing is one place, named once; the public comes first.
  const places = uses.filter(
    ({ subjectId }, at) => uses.findIndex((each) => each.subjectId === subjectId) === at,
  )
  return (
    <Section title={texts.usesTitle} id="uses">
      {places.length === 0 ? (
        <p>{texts.unused}</p>
      ) : (
        <ul class="uses">
          {places.map(({ source, subjectId, title, path, isPublic }) => (
            <li key={`${source}-${subjectId}`}>
              <Link href={path} lang="vi">
                {title}
              </Link>{' '}
              <Badge tone={isPublic ? 'success' : 'neutral'}>
                {isPublic ? texts.public : texts.internal}
              </Badge>
            </li>
          ))}
        </ul>
      )}
      <h3 class="mt-6">{texts.insert}</h3>
      <p>{texts.insertHint}</p>
      <p class="break-all">
        <code>{kind === 'image' ? `{ảnh: ${id}}` : `{tệp: ${id}}`}</code>
      </p>
    </Section>
  )
}
