import { type LapsedBasis, LapseNotice } from '#modules/content/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Text } from '#platform/locale.ts'
import { Card, CardGrid } from '#ui/Card.tsx'
import { Clause } from '#ui/Clause.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages as programmeMessages } from '../../../programmes/messages.ts'
import { paths as programmePaths } from '../../../programmes/paths.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'

type Line = {
  code: string
  name: Text
  summary: Text
  clause: string
  holdsFrom: string
  holdsUntil: string | null
}

/** The definitions of the law in force today. */
export function RuleSetsPage({
  sets,
  lapsed,
}: {
  sets: readonly Line[]
  lapsed: readonly LapsedBasis[]
}) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { home, programmes } = useMessages(programmeMessages)
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      crumbs={[
        { href: '/', label: home },
        { href: programmePaths.programmes, label: programmes },
      ]}
      wide
    >
      <LapseNotice bases={lapsed} />
      {sets.length === 0 && <p>{texts.none}</p>}
      <CardGrid>
        {sets.map(({ code, name, summary, clause, holdsFrom, holdsUntil }) => (
          <Card
            key={code}
            title={name[locale]}
            href={link(paths.set, { code })}
            foot={
              <>
                <p>
                  <Clause text={clause} />
                </p>
                <p>
                  {texts.from} <Day on={holdsFrom} />
                  {holdsUntil && (
                    <>
                      {' '}
                      {texts.until} <Day on={holdsUntil} />
                    </>
                  )}
                </p>
              </>
            }
          >
            {summary[locale]}
          </Card>
        ))}
      </CardGrid>
    </Page>
  )
}
