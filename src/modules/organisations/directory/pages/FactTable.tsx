import type { ComponentChildren } from 'preact'
import { DataTable } from '#ui/DataTable.tsx'
import { cityParts, formatDay } from '#ui/format.ts'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import type { Source } from '../provenance.ts'

export type Fact = { name: string; value: ComponentChildren; source: Source }

/** Each fact beside whose word it is. */
export function FactTable({ facts }: { facts: readonly Fact[] }) {
  const texts = useMessages(messages)
  const locale = useLocale()
  const spoken = (source: Source) =>
    source.by === 'plan'
      ? texts.by.plan
      : texts.by[source.by](formatDay(cityParts(source.at).day, locale))
  return (
    <DataTable
      caption={texts.facts}
      captionHidden
      rows={facts}
      rowKey={(fact) => fact.name}
      columns={[
        { title: texts.fact, cell: (fact) => fact.name },
        { title: texts.value, cell: (fact) => fact.value },
        { title: texts.source, cell: (fact) => spoken(fact.source) },
      ]}
    />
  )
}
