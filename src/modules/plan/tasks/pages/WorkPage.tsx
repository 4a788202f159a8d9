import { Clause } from '#ui/Clause.tsx'
import { DefinitionList } from '#ui/DefinitionList.tsx'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { Page } from '#ui/shell/Page.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import { Timeline } from '#ui/Timeline.tsx'
import { type DeskRefusal, type Done, messages } from '../desk-messages.ts'
import { messages as publicMessages } from '../messages.ts'
import { paths } from '../paths.ts'
import { isClosed, type Part, type Standing, type WorkState } from '../rules.ts'
import type { SentForm } from '../sent.ts'
import { words } from '../words.ts'
import { Comments, type CommentView } from './Comments.tsx'
import { MilestoneActions } from './MilestoneActions.tsx'
import { MilestoneForm } from './MilestoneForm.tsx'
import { MilestoneList, type MilestoneView } from './MilestoneList.tsx'
import { StateBadge } from './StateBadge.tsx'
import { StateForm } from './StateForm.tsx'

/** What every form of the page begins with; each adds its own ending to the key. */
export type FormStart = { id: string; formKey: string; sent: SentForm | undefined }

type Entry = {
  key: string
  at: Date
  title: string
  about: string | undefined
  by: string | undefined
}

type Props = FormStart & {
  code: string
  year: number
  name: string
  clause: string | undefined
  publicHref: string | undefined
  agency: string
  part: Part
  state: WorkState
  standing: Standing
  dueOn: string
  progressNote: string
  reason: string | null
  version: number
  today: string
  milestones: readonly MilestoneView[]
  comments: readonly CommentView[]
  history: readonly Entry[]
  years: readonly { year: number; href: string }[]
  refusal: DeskRefusal | undefined
  done: Done | undefined
}

/** One year's work on a task: where it stands, its milestones, what is said about it. */
export function WorkPage(props: Props) {
  const { code, year, name, clause, part, state, standing, milestones, years, refusal, done } =
    props
  const texts = useMessages(messages)
  const open = useMessages(publicMessages)
  const leads = part !== 'coordinator'
  return (
    <Page
      title={`${code} (${year})`}
      lead={name}
      over={
        <>
          <StateBadge state={state} standing={standing} />
          {clause && <Clause text={clause} />}
        </>
      }
      crumbs={[
        { href: '/ban-lam-viec', label: texts.desk },
        { href: paths.desk, label: texts.title },
      ]}
      notice={
        refusal ? { tone: 'warning', text: texts.refusal[refusal] } : done && texts.done[done]
      }
    >
      {years.length > 1 && (
        <Tabs
          label={texts.otherYears}
          tabs={years.map((one) => ({
            href: one.href,
            label: String(one.year),
            current: one.year === year,
          }))}
        />
      )}
      <Stored {...props} />
      {leads && (
        <Section title={texts.stateTitle} id="tinh-trang">
          <StateForm {...props} />
        </Section>
      )}
      <Section title={open.milestones} id="cot-moc">
        <MilestoneList
          milestones={milestones}
          {...(leads && !isClosed(state)
            ? {
                actions: (milestone) => (
                  <MilestoneActions
                    {...props}
                    milestone={milestone}
                    underWay={state === 'in-progress'}
                  />
                ),
              }
            : {})}
        />
        {leads && !isClosed(state) && <MilestoneForm {...props} />}
      </Section>
      <Comments {...props} />
      {props.history.length > 0 && <History entries={props.history} />}
    </Page>
  )
}

function Stored({ part, agency, dueOn, progressNote, reason, publicHref }: Props) {
  const texts = useMessages(messages)
  const open = useMessages(publicMessages)
  const word = useMessages(words)
  return (
    <>
      <DefinitionList
        items={[
          { term: texts.yourPart, value: word.part[part] },
          { term: open.agency, value: agency },
          { term: open.due, value: <Day on={dueOn} /> },
          ...(progressNote
            ? [{ term: open.progress, value: <span lang="vi">{progressNote}</span> }]
            : []),
          ...(reason ? [{ term: open.reason, value: <span lang="vi">{reason}</span> }] : []),
        ]}
      />
      {publicHref && (
        <p class="mt-4">
          <Link href={publicHref}>{texts.publicPage}</Link>
        </p>
      )}
    </>
  )
}

function History({ entries }: { entries: readonly Entry[] }) {
  const texts = useMessages(messages)
  return (
    <Section title={texts.history} id="da-ghi">
      <Timeline
        entries={entries.map(({ key, at, title, about, by }) => ({
          key,
          at,
          title,
          ...(by ? { by } : {}),
          ...(about ? { children: <p lang="vi">{about}</p> } : {}),
        }))}
      />
    </Section>
  )
}
