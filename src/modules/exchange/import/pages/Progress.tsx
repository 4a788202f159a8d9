import { link } from '#platform/http/paths.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { formatNumber } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { paths } from '../paths.ts'
import { workMessages } from '../work-messages.ts'
import type { ImportProps } from './ImportPage.tsx'

/** How far the job is; a link shows it anew. */
export function Progress({ one, files, tally }: ImportProps) {
  const locale = useLocale()
  const texts = useMessages(workMessages).work
  const write = (count: number) => formatNumber(count, locale)
  const { judgements, results, unjudged, included } = tally
  const judged = Object.values(judgements).reduce((sum, each) => sum + each, 0)
  const brought = results.imported + results.failed
  const back = results.removed + results.kept
  return (
    <Section title={texts.title}>
      <p>{texts.lead}</p>
      {one.state === 'reading' && (
        <>
          <p>{texts.read(files.filter(({ readAt }) => readAt !== null).length, files.length)}</p>
          <p>{texts.rows(write(judged + unjudged))}</p>
        </>
      )}
      {one.state === 'judging' && <p>{texts.judged(write(judged), write(judged + unjudged))}</p>}
      {one.state === 'importing' && <p>{texts.brought(write(brought), write(included))}</p>}
      {one.state === 'undoing' && (
        <p>{texts.undone(write(back), write(back + results.imported))}</p>
      )}
      <p class="mt-4">
        <ButtonLink href={link(paths.import, { id: one.id })} kind="secondary">
          {texts.refresh}
        </ButtonLink>
      </p>
    </Section>
  )
}
