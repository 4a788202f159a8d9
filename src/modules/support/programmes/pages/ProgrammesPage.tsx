import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Card, CardGrid } from '#ui/Card.tsx'
import { Clause } from '#ui/Clause.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { paths as callPaths } from '../../calls/paths.ts'
import { paths as setPaths } from '../../eligibility/sets/paths.ts'
import { paths as resultPaths } from '../../results/paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { CallCards, type CallFacts } from './CallCard.tsx'

export type ProgrammeFacts = { slug: string; name: Text; summary: Text; legalBasis: string }

type Props = { programmes: readonly ProgrammeFacts[]; calls: readonly CallFacts[] }

/** Everything the city supports: what is open comes first. */
export function ProgrammesPage({ programmes, calls }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const inState = (state: CallFacts['state']) => calls.filter((call) => call.state === state)
  const open = inState('open').toSorted((a, b) => a.closesAt.getTime() - b.closesAt.getTime())
  const upcoming = inState('upcoming').toSorted((a, b) => a.opensAt.getTime() - b.opensAt.getTime())
  return (
    <Page
      title={texts.programmes}
      lead={texts.lead}
      crumbs={[{ href: '/', label: texts.home }]}
      wide
    >
      <Section title={texts.open} id="dang-mo">
        {open.length > 0 ? (
          <CallCards calls={open} />
        ) : (
          <EmptyState title={texts.noneOpen}>{texts.noneOpenAdvice}</EmptyState>
        )}
      </Section>
      {upcoming.length > 0 && (
        <Section title={texts.upcoming} id="sap-mo">
          <CallCards calls={upcoming} />
        </Section>
      )}
      <Section title={texts.all} id="chuong-trinh">
        {programmes.length === 0 && <p>{texts.noProgrammes}.</p>}
        <CardGrid>
          {programmes.map(({ slug, name, summary, legalBasis }) => (
            <Card
              key={slug}
              title={name[locale]}
              href={link(paths.programme, { slug })}
              foot={<Clause text={legalBasis} />}
            >
              {summary[locale]}
            </Card>
          ))}
        </CardGrid>
      </Section>
      <p class="mt-6">
        <Link href={resultPaths.results}>{texts.results}</Link>
      </p>
      {inState('closed').length > 0 && (
        <Section title={texts.closed} id="da-dong">
          <CallCards calls={inState('closed')} />
        </Section>
      )}
      <p>
        <Link href={setPaths.sets}>{texts.ruleSets}</Link> ·{' '}
        <Link href={callPaths.archive}>{texts.archive}</Link>
      </p>
    </Page>
  )
}
