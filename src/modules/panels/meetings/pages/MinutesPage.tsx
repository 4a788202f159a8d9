import { link } from '#platform/http/paths.ts'
import { Button } from '#ui/Button.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { formatMoment } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { messages as meetingTexts } from '../messages.ts'
import type { MeetingMinutes } from '../minutes.ts'
import { messages } from '../minutes-messages.ts'
import { paths } from '../paths.ts'
import type { RecordedPerson } from '../record.ts'
import { type MeetingProblem, problems } from '../refusals.ts'
import { shownAttendance, words } from '../words.ts'
import { MinutesItem } from './MinutesItem.tsx'
import { StateBadge } from './StateBadge.tsx'

type Props = {
  minutes: MeetingMinutes
  /** Whether the reader may sign what they see. */
  signs: boolean
  /** Where they are drafted as a paper, for those who may. */
  papers: string | undefined
  formKey: string
  problem: MeetingProblem | undefined
  done: string | undefined
}

/** The minutes in the order of Decree 30/2020: when and where, who, the course item by item, the end, signatures. */
export function MinutesPage({ minutes, signs, papers, formKey, problem, done }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const shared = useMessages(meetingTexts)
  const sentences = useMessages(problems)
  const { meetingId: id, title, state, openedAt, closedAt, place, basis, items } = minutes
  return (
    <Page
      title={texts.title}
      lead={title}
      over={<StateBadge state={state} />}
      crumbs={[
        { href: '/ban-lam-viec', label: shared.desk },
        { href: paths.meetings, label: shared.title },
        { href: link(paths.meeting, { id }), label: title },
      ]}
      notice={problem ? { tone: 'warning', text: sentences[problem] } : done && shared.done[done]}
    >
      {state === 'locked' && <Notice>{texts.locked}</Notice>}
      <DefinitionList
        items={[
          ...(openedAt ? [{ term: texts.begin, value: <Moment at={openedAt} /> }] : []),
          { term: texts.place, value: place },
          { term: texts.basis, value: basis },
          ...peopleOf(minutes, useMessages(words), texts),
        ]}
      />
      <Section title={texts.course}>
        {items.length === 0 && <p>{texts.noItems}</p>}
        {items.map((item) => (
          <MinutesItem key={item.agendaId} item={item} />
        ))}
        <p class="mt-6">{closedAt ? texts.ended(formatMoment(closedAt, locale)) : texts.going}</p>
      </Section>
      <Signatures minutes={minutes} signs={signs} formKey={formKey} />
      {papers && (
        <p class="mt-6">
          <Link href={papers}>{texts.papers}</Link>
        </p>
      )}
    </Page>
  )
}

type Named = (typeof words)['vi']
type Texts = (typeof messages)['vi']

function peopleOf({ people }: MeetingMinutes, named: Named, texts: Texts) {
  const names = (some: readonly RecordedPerson[], line: (person: RecordedPerson) => string) =>
    some.length > 0 ? (
      <ul>
        {some.map((person) => (
          <li key={person.personId}>{line(person)}</li>
        ))}
      </ul>
    ) : (
      texts.nobody
    )
  const came = people.filter(({ attendedAt }) => attendedAt !== null)
  const away = people.filter(({ attendedAt }) => attendedAt === null)
  const shown = ({ attendance, attendedAt }: RecordedPerson) =>
    shownAttendance(attendance, attendedAt)
  const withDuty = (person: RecordedPerson) => `${person.name} (${named.duty[person.duty]})`
  const only = (duty: RecordedPerson['duty']) => people.filter((person) => person.duty === duty)
  return [
    {
      term: texts.present,
      value: names(came, (person) =>
        shown(person) === 'left'
          ? `${withDuty(person)}: ${named.attendance.left}`
          : withDuty(person),
      ),
    },
    {
      term: texts.away,
      value: names(away, (person) => `${withDuty(person)}: ${named.attendance[shown(person)]}`),
    },
    { term: texts.chair, value: names(only('chair'), ({ name }) => name) },
    { term: texts.secretary, value: names(only('secretary'), ({ name }) => name) },
  ]
}

function Signatures({ minutes, signs, formKey }: Pick<Props, 'minutes' | 'signs' | 'formKey'>) {
  const texts = useMessages(messages)
  const named = useMessages(words)
  const { meetingId: id, hash, signatures } = minutes
  return (
    <Section title={texts.signatures}>
      {signatures.length === 0 ? (
        <p>{texts.noSignatures}</p>
      ) : (
        <ul>
          {signatures.map(({ personId, name, duty, at }) => (
            <li key={personId}>
              {named.duty[duty]} {name}: {texts.signed} <Moment at={at} />
            </li>
          ))}
        </ul>
      )}
      <DefinitionList
        items={[{ term: texts.hash, value: <code class="break-all">{hash}</code> }]}
      />
      <p class="text-muted">{texts.hashHint}</p>
      {signs && (
        <Form action={link(paths.signature, { id })} formKey={formKey} class="form mt-4">
          <input type="hidden" name="hash" value={hash} />
          <p>{texts.signLead}</p>
          <p>
            <Button>{texts.sign}</Button>
          </p>
        </Form>
      )}
    </Section>
  )
}
