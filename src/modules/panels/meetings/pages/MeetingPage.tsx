import { link } from '#platform/http/paths.ts'
import { ButtonLink } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { EmptyState } from '#ui/EmptyState.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages as itemTexts } from '../item-messages.ts'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { CARRIED_ABOVE } from '../quorum.ts'
import { problems } from '../refusals.ts'
import { refusalToStep } from '../rules.ts'
import { words } from '../words.ts'
import { AgendaItem } from './AgendaItem.tsx'
import { NextStep } from './NextStep.tsx'
import { People } from './People.tsx'
import { StateBadge } from './StateBadge.tsx'
import type { MeetingProps } from './view.ts'

/** A meeting: the table runs it from here, a member follows and votes, the desk prepares it. */
export function MeetingPage(props: MeetingProps) {
  const { meetingId: id, state, title, hat, items, problem, done, openedAt } = props
  const texts = useMessages(messages)
  const sentences = useMessages(problems)
  const { carryRule } = useMessages(itemTexts)
  const changes = refusalToStep('change', state, hat) === null
  return (
    <Page
      title={title}
      over={<StateBadge state={state} />}
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.meetings, label: texts.title },
      ]}
      actions={
        <>
          {changes && (
            <ButtonLink href={link(paths.plan, { id })} kind="secondary">
              {texts.change}
            </ButtonLink>
          )}
          {openedAt && (
            <ButtonLink href={link(paths.minutes, { id })} kind="secondary">
              {texts.toMinutes}
            </ButtonLink>
          )}
        </>
      }
      notice={problem ? { tone: 'warning', text: sentences[problem] } : done && texts.done[done]}
      wide
    >
      <Facts {...props} />
      <NextStep {...props} />
      <People {...props} />
      <Section title={texts.agenda}>
        {openedAt && <p class="mb-4 text-muted">{carryRule(CARRIED_ABOVE.source)}</p>}
        {items.length === 0 && (
          <EmptyState title={texts.emptyAgenda}>{texts.emptyAgendaHint}</EmptyState>
        )}
        {items.map((item) => (
          <AgendaItem key={item.id} item={item} meeting={props} />
        ))}
      </Section>
    </Page>
  )
}

function Facts(props: MeetingProps) {
  const { meetingId: id, purpose, startsAt, place, basis, quorum } = props
  const { openedAt, closedAt, lockedAt, cancelledReason } = props
  const { facts, calendar } = useMessages(messages)
  const named = useMessages(words)
  const moments = [
    { term: facts.opened, at: openedAt },
    { term: facts.closed, at: closedAt },
    { term: facts.locked, at: lockedAt },
  ]
  return (
    <>
      <DefinitionList
        items={[
          { term: facts.purpose, value: named.purpose[purpose] },
          { term: facts.at, value: <Moment at={startsAt} /> },
          { term: facts.place, value: place },
          { term: facts.basis, value: basis },
          { term: facts.quorum, value: quorum },
          ...moments.flatMap(({ term, at }) => (at ? [{ term, value: <Moment at={at} /> }] : [])),
          ...(cancelledReason ? [{ term: facts.cancelled, value: cancelledReason }] : []),
        ]}
      />
      <p class="mt-2">
        <Link href={link(paths.calendar, { id })} download>
          {calendar}
        </Link>
      </p>
    </>
  )
}
