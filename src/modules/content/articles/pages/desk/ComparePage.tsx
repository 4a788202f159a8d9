import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths } from '../../../paths.ts'
import { actionMessages } from '../../action-messages.ts'
import type { Comparison, Part, Stretch } from '../../comparing.ts'
import { deskMessages } from '../../desk-messages.ts'
import type { Lang } from '../../schema.ts'
import { CompareForm } from './History.tsx'

type Props = {
  id: string
  title: string
  from: number
  to: number
  numbers: readonly number[]
  comparison: Comparison
  topics: { from: Text | null; to: Text | null }
}

const fieldOf: Record<
  Lang,
  Record<Part, 'titleVi' | 'summaryVi' | 'bodyVi' | 'titleEn' | 'summaryEn' | 'bodyEn'>
> = {
  vi: { title: 'titleVi', summary: 'summaryVi', body: 'bodyVi' },
  en: { title: 'titleEn', summary: 'summaryEn', body: 'bodyEn' },
}

/** Two revisions word by word; it can be read without seeing a colour, and by ear. */
export function ComparePage({ id, title, from, to, numbers, comparison, topics }: Props) {
  const texts = useMessages(deskMessages)
  const words = useMessages(actionMessages)
  const locale = useLocale()
  const topicChanged = topics.from?.vi !== topics.to?.vi
  return (
    <Page
      title={words.compare}
      lead={words.compareLead}
      over={title}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.articleDesk, label: texts.title },
        { href: link(paths.articleDraft, { id }), label: title },
      ]}
    >
      <CompareForm {...{ id, numbers, from, to }} />
      {comparison.length === 0 && !topicChanged && <p class="mt-6">{words.same}.</p>}
      {topicChanged && (
        <Section title={texts.field.topic}>
          <p>
            <Words
              stretches={[
                { kind: 'removed', text: topics.from?.[locale] ?? '–' },
                { kind: 'same', text: ' ' },
                { kind: 'added', text: topics.to?.[locale] ?? '–' },
              ]}
            />
          </p>
        </Section>
      )}
      {comparison.map(({ lang, part, stretches }) => (
        <Section key={`${lang} ${part}`} title={texts.field[fieldOf[lang][part]]}>
          <p class="whitespace-pre-line" lang={lang}>
            <Words stretches={stretches} />
          </p>
        </Section>
      ))}
    </Page>
  )
}

function Words({ stretches }: { stretches: readonly Stretch[] }) {
  const words = useMessages(actionMessages)
  return stretches.map(({ kind, text }, index) => {
    if (kind === 'same') return <span key={index}>{text}</span>
    const spoken = kind === 'removed' ? words.removed : words.added
    const inside = (
      <>
        <span class="sr-only">[{spoken} </span>
        {text}
        <span class="sr-only">]</span>
      </>
    )
    return kind === 'removed' ? (
      <del key={index} class="bg-error/10 line-through">
        {inside}
      </del>
    ) : (
      <ins key={index} class="bg-success/10 font-semibold underline">
        {inside}
      </ins>
    )
  })
}
