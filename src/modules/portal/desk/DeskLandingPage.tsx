import { isRole, roleNames, SecondFactorNotice } from '#modules/identity/index.ts'
import { organisationPaths } from '#modules/organisations/index.ts'
import { programmePaths } from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Waiting } from '#platform/waiting.ts'
import { Badge } from '#ui/Badge.tsx'
import { ButtonLink } from '#ui/Button.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day, Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { DeskPage } from '#ui/shell/DeskPage.tsx'
import { messages, type Room } from './messages.ts'

type Props = {
  name: string
  today: string
  rooms: readonly { room: Room; href: string }[]
  waiting: readonly Waiting[]
  startups: readonly { id: string; name: string }[]
  /** The person's role asks for a second factor that the account lacks. */
  lacksSecondFactor: boolean
  /** The person works for the city and applies for nothing. */
  staff: boolean
}

export function DeskLandingPage(props: Props) {
  const { name, today, rooms, waiting, startups, lacksSecondFactor, staff } = props
  const texts = useMessages(messages)
  const items = rooms.map(({ room, href }) => ({
    href,
    label: texts.room[room],
    current: room === 'desk',
    ...(room === 'desk' && waiting.length > 0 ? { count: waiting.length } : {}),
  }))
  return (
    <DeskPage title={texts.title} lead={texts.hello(name)} items={items} wide>
      {lacksSecondFactor && <SecondFactorNotice />}
      <Section title={texts.waiting}>
        {waiting.length > 0 ? (
          <WaitingTable waiting={waiting} today={today} />
        ) : (
          <EmptyState title={texts.nothing}>{texts.nothingAdvice}</EmptyState>
        )}
      </Section>
      {!staff && <StartupsSection startups={startups} />}
    </DeskPage>
  )
}

function StartupsSection({ startups }: Pick<Props, 'startups'>) {
  const texts = useMessages(messages)
  return (
    <Section title={startups.length > 0 ? texts.own : texts.begin}>
      {startups.length > 0 ? (
        <ul class="mb-4 space-y-1">
          {startups.map((startup) => (
            <li key={startup.id}>
              <Link href={link(organisationPaths.startup, { id: startup.id })}>{startup.name}</Link>
            </li>
          ))}
        </ul>
      ) : (
        <p class="mb-4">{texts.beginText}</p>
      )}
      <p class="flex flex-wrap gap-3">
        <ButtonLink href={organisationPaths.newStartup} kind="secondary">
          {texts.newStartup}
        </ButtonLink>
        <ButtonLink href={programmePaths.programmes} kind="quiet">
          {texts.seeCalls}
        </ButtonLink>
      </p>
    </Section>
  )
}

type TableProps = Pick<Props, 'waiting' | 'today'>

function WaitingTable({ waiting, today }: TableProps) {
  const texts = useMessages(messages)
  const names = useMessages(roleNames)
  const locale = useLocale()
  return (
    <DataTable
      caption={texts.waiting}
      captionHidden
      rows={waiting}
      rowKey={({ href, role }) => `${role} ${href}`}
      columns={[
        {
          title: texts.what,
          cell: ({ href, title }) => <Link href={href}>{title[locale]}</Link>,
        },
        { title: texts.as, cell: ({ role }) => (isRole(role) ? names[role] : role) },
        { title: texts.since, cell: ({ since }) => <Moment at={since} /> },
        {
          title: texts.due,
          cell: ({ due }) =>
            due ? (
              <>
                <Day on={due} /> {due < today && <Badge tone="danger">{texts.overdue}</Badge>}
              </>
            ) : (
              texts.noDue
            ),
        },
      ]}
    />
  )
}
