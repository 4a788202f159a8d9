import { isRole, SecondFactorNotice } from '#modules/identity/index.ts'
import { organisationPaths } from '#modules/organisations/index.ts'
import { programmePaths } from '#modules/support/index.ts'
import { link } from '#platform/http/paths.ts'
import type { Waiting } from '#platform/waiting.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { DeskPage } from '#ui/shell/DeskPage.tsx'
import { groupWaiting, total } from './groups.ts'
import { LeaderSection } from './LeaderSection.tsx'
import { messages } from './messages.ts'
import type { PlanOverview } from './overview/overview.ts'
import type { OpenRoom } from './rooms.ts'
import { WaitingGroups } from './WaitingGroups.tsx'

type Props = {
  name: string
  today: string
  rooms: readonly OpenRoom[]
  waiting: readonly Waiting[]
  /** The first role of the person, for a kind word where nothing waits. */
  role: string | undefined
  /** For leaders, once a plan is loaded. */
  overview: PlanOverview | undefined
  startups: readonly { id: string; name: string }[]
  /** The person's role asks for a second factor that the account lacks. */
  lacksSecondFactor: boolean
  /** The person works for the city and applies for nothing. */
  staff: boolean
}

export function DeskLandingPage(props: Props) {
  const { name, today, rooms, waiting, role, overview, startups, lacksSecondFactor, staff } = props
  const texts = useMessages(messages)
  const groups = groupWaiting(waiting, today)
  const count = total(waiting)
  const overdue = groups.reduce((sum, group) => sum + group.overdue, 0)
  const items = rooms.map(({ room, href, wing }) => ({
    href,
    label: texts.room[room],
    group: wing && texts.wing[wing],
    current: room === 'desk',
    ...(room === 'desk' && count > 0 ? { count } : {}),
  }))
  return (
    <DeskPage title={texts.title} lead={texts.hello(name)} items={items} wide>
      {lacksSecondFactor && <SecondFactorNotice />}
      {overview && <LeaderSection overview={overview} />}
      {groups.length > 0 ? (
        <>
          <p role="status" class="mt-6">
            {texts.sum(count, overdue)}
          </p>
          <WaitingGroups groups={groups} today={today} />
        </>
      ) : (
        <EmptyState title={texts.nothing}>
          {role && isRole(role) ? texts.quiet[role] : texts.nothingAdvice}
        </EmptyState>
      )}
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
