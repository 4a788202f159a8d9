import type { Figure } from '#modules/budget/index.ts'
import {
  type Late,
  lateMessages,
  latePaths,
  moneyMessages,
  planPaths,
  recordsAddress,
} from '#modules/plan/index.ts'
import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { cityParts, formatNumber } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { Section } from '#ui/Section.tsx'
import { paths as portalPaths } from '../../paths.ts'
import type { WaitingGroup } from '../groups.ts'
import { messages as deskMessages } from '../messages.ts'
import { messages } from './messages.ts'
import type { PlanOverview, Target } from './overview.ts'
import type { Pace } from './state.ts'

/** Rows of a panel that a page has room for. */
const ROOM = { targets: 10, late: 5, waiting: 6 }

const tones: Record<Pace['state'], Tone> = {
  reached: 'success',
  ahead: 'success',
  'on-path': 'info',
  behind: 'danger',
  'no-data': 'neutral',
}

/** What does not fit is counted, and one press away. */
function Rest({ all, room, href }: { all: number; room: number; href: string }) {
  const t = useMessages(messages)
  return all > room ? (
    <p class="mt-1">
      <Link href={href}>{t.more(all - room)}</Link>
    </p>
  ) : null
}

export function Targets({ targets }: Pick<PlanOverview, 'targets'>) {
  const locale = useLocale()
  const t = useMessages(messages)
  const write = (figure: number | null) =>
    figure === null ? '–' : formatNumber(Math.round(figure * 10) / 10, locale)
  return (
    <Section title={t.targets}>
      <DataTable<Target>
        caption={t.targets}
        captionHidden
        rows={targets.slice(0, ROOM.targets)}
        rowKey={({ number }) => number.code}
        columns={[
          {
            title: t.indicator,
            cell: ({ number: { name, unit, evidencePath } }) => (
              <>
                <Link href={evidencePath}>{name[locale]}</Link>
                {unit[locale] && <span class="font-normal"> ({unit[locale]})</span>}
              </>
            ),
          },
          { title: t.value, figures: true, cell: ({ number }) => write(number.value) },
          { title: t.expected, figures: true, cell: ({ pace }) => write(pace.expected) },
          {
            title: t.target,
            figures: true,
            cell: ({ number: { target, targetText } }) =>
              target === null && targetText ? targetText[locale] : write(target),
          },
          {
            title: t.standing,
            cell: ({ pace }) => <Badge tone={tones[pace.state]}>{t.paces[pace.state]}</Badge>,
          },
        ]}
      />
      <Rest all={targets.length} room={ROOM.targets} href={planPaths.plan} />
    </Section>
  )
}

export function LateList({ plan, late }: { plan: string; late: readonly Late[] }) {
  const locale = useLocale()
  const t = useMessages(messages)
  const words = useMessages(lateMessages)
  return (
    <Section title={t.late}>
      {late.length === 0 ? (
        <p>{t.noLate}</p>
      ) : (
        <DataTable<Late>
          caption={t.late}
          captionHidden
          rows={late.slice(0, ROOM.late)}
          rowKey={({ key }) => key}
          columns={[
            { title: words.agency, cell: ({ agency }) => agency[locale] },
            {
              title: words.what,
              cell: ({ what, href }) => (
                <span class="two-lines">
                  <Link href={href}>{what[locale]}</Link>
                </span>
              ),
            },
            { title: words.late, figures: true, cell: ({ days }) => words.days(days) },
          ]}
        />
      )}
      <Rest all={late.length} room={ROOM.late} href={link(latePaths.late, { plan })} />
    </Section>
  )
}

export function Signatures({ waiting }: Pick<PlanOverview, 'waiting'>) {
  const locale = useLocale()
  const t = useMessages(messages)
  const desk = useMessages(deskMessages)
  const first = ({ rows }: WaitingGroup) => rows[0]
  return (
    <Section title={t.waiting}>
      {waiting.length === 0 ? (
        <p>{t.noWaiting}</p>
      ) : (
        <DataTable<WaitingGroup>
          caption={t.waiting}
          captionHidden
          rows={waiting.slice(0, ROOM.waiting)}
          rowKey={({ title, role }) => title?.vi ?? role}
          columns={[
            {
              title: t.what,
              cell: (group) => (
                <Link href={first(group)?.href ?? portalPaths.desk}>
                  {group.title?.[locale] ?? desk.room.decisions}
                </Link>
              ),
            },
            {
              title: t.count,
              figures: true,
              cell: ({ count, overdue }) =>
                overdue > 0 ? `${count} (${t.overdue(overdue)})` : count,
            },
            {
              title: t.since,
              cell: (group) => {
                const since = first(group)?.since
                return since ? <Day on={cityParts(since).day} /> : '–'
              },
            },
          ]}
        />
      )}
      <Rest all={waiting.length} room={ROOM.waiting} href={portalPaths.desk} />
    </Section>
  )
}

const shown = ['estimated', 'allocated', 'paid', 'settled'] as const satisfies readonly Figure[]

export function Money({ plan, year, money }: Pick<PlanOverview, 'plan' | 'year' | 'money'>) {
  const locale = useLocale()
  const t = useMessages(messages)
  const words = useMessages(moneyMessages)
  const rows = [
    { key: 'year', name: t.thisYear(year), figures: money.year, filter: { year } },
    { key: 'plan', name: t.wholePlan, figures: money.plan, filter: {} },
  ]
  return (
    <Section title={t.money}>
      <DataTable
        caption={t.money}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { title: t.planned, cell: ({ name }) => name },
          ...shown.map((figure) => ({
            title: words.figures[figure],
            figures: true,
            cell: ({ figures, filter }: (typeof rows)[number]) => (
              <Link href={recordsAddress(plan.code, figure, filter)}>
                {formatNumber(figures[figure], locale)}
              </Link>
            ),
          })),
        ]}
      />
    </Section>
  )
}
