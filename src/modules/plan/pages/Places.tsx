import { DataTable } from '#ui/DataTable.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { Day } from '#ui/Moment.tsx'
import { Section } from '#ui/Section.tsx'
import { heirOf, type PlanFile, type Succession } from '../file/index.ts'
import { messages } from '../history-messages.ts'

type Props = { plan: PlanFile; today: string }

/** The places that the plan names and the agencies that changed since, with what each has become. */
export function Places({ plan, today }: Props) {
  const t = useMessages(messages)
  return (
    <>
      {plan.successors.length > 0 && (
        <Section title={t.agencies} id="co-quan-ke-thua">
          <Steps caption={t.agencies} steps={plan.successors} names={plan.agencies} today={today} />
        </Section>
      )}
      {plan.placeSuccessors.length > 0 && (
        <Section title={t.places} id="dia-ban">
          <p class="text-muted mb-4">{t.placesLead}</p>
          <Steps
            caption={t.places}
            steps={plan.placeSuccessors}
            names={plan.places}
            today={today}
          />
        </Section>
      )}
    </>
  )
}

type StepsProps = {
  caption: string
  steps: readonly Succession[]
  names: readonly { code: string; name: { vi: string; en: string } }[]
  today: string
}

function Steps({ caption, steps, names, today }: StepsProps) {
  const locale = useLocale()
  const t = useMessages(messages)
  const nameOf = (code: string) => names.find((one) => one.code === code)?.name[locale] ?? code
  return (
    <DataTable<Succession>
      caption={caption}
      captionHidden
      rows={steps}
      rowKey={({ from, on }) => `${from} ${on}`}
      columns={[
        { title: t.before, cell: ({ from }) => nameOf(from) },
        { title: t.change, cell: ({ kind, to }) => t.kinds[kind](nameOf(to)) },
        { title: t.from, cell: ({ on }) => <Day on={on} /> },
        { title: t.source, cell: ({ note }) => note[locale] },
        { title: t.today, cell: ({ from }) => nameOf(heirOf(from, today, steps)) },
      ]}
    />
  )
}
