import { DataTable } from '#ui/DataTable.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Section } from '#ui/Section.tsx'
import { type PlanFile, type PlanTask, periodText } from '../file/index.ts'
import { messages } from '../messages.ts'
import { taskAddress, paths as taskPaths } from '../tasks/paths.ts'

/** The tasks of the annex, group by group, with who leads, who coordinates and when. */
export function Tasks({ plan, current }: { plan: PlanFile; current: boolean }) {
  const locale = useLocale()
  const t = useMessages(messages)
  const names = new Map(plan.agencies.map(({ code, name }) => [code, name[locale]]))
  const list = (codes: readonly string[]) =>
    codes.length === 0 ? (
      <span class="text-muted">{t.nobody}</span>
    ) : (
      codes.map((code) => names.get(code) ?? code).join('; ')
    )
  return (
    <Section
      title={t.tasks}
      id="nhiem-vu"
      {...(current ? { more: { href: taskPaths.board, label: t.board } } : {})}
    >
      <p class="text-muted mb-4">{t.tasksLead(plan.tasks.length)}</p>
      {plan.contentGroups.map((group) => {
        const tasks = plan.tasks.filter((task) => task.group === group.code)
        if (tasks.length === 0) return null
        return (
          <div key={group.code} class="mb-8">
            <DataTable<PlanTask>
              caption={`${group.code}. ${group.name[locale]}`}
              rows={tasks}
              rowKey={(task) => task.code}
              columns={[
                {
                  title: t.task,
                  cell: (task) => (
                    <Link href={taskAddress(plan.code, task.code, current)}>
                      {task.code} {task.name[locale]}
                    </Link>
                  ),
                },
                { title: t.leads, cell: (task) => list(task.leads) },
                { title: t.coordinators, cell: (task) => list(task.coordinators) },
                { title: t.when, cell: (task) => periodText(task.period, locale) },
              ]}
            />
          </div>
        )
      })}
    </Section>
  )
}
