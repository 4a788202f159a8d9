import { withQuery } from '#platform/http/query-fields.ts'
import { Button } from '#ui/Button.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { paths } from '../../paths.ts'
import type { Asked } from '../asked.ts'
import type { Facets } from '../find.ts'
import { messages } from '../messages.ts'

type Props = {
  q: string
  filters: Asked['filters']
  facets: Facets
  /** Whether everything was counted; otherwise the figures would be wrong and are left out. */
  counted: boolean
}

/** Topic, year and language, each with how many it leaves; nothing where there is nothing to choose. */
export function FilterForm({ q, filters, facets, counted }: Props) {
  const locale = useLocale()
  const texts = useMessages(messages)
  const { topic, year, english } = filters
  const option = (value: string, name: string, count: number) => ({
    value,
    label: counted ? `${name} (${count})` : name,
  })
  const topics = facets.topics.map(({ code, name, count }) => option(code, name[locale], count))
  const years = Object.entries(facets.years)
    .toReversed()
    .map(([value, count]) => option(value, value, count))
  const choosing = topics.length > 0 || years.length > 1 || facets.english > 0
  if (!choosing && !Object.values(filters).some(Boolean)) return null
  const narrowed = Boolean(topic || year || english)
  return (
    <details class="my-4" open={narrowed}>
      <summary class="font-semibold">{texts.filters}</summary>
      <Form
        action={paths.search}
        method="get"
        prefix="filter"
        class="my-4 grid items-end gap-3 sm:grid-cols-[1fr_1fr_1fr_auto]"
      >
        <input type="hidden" name="q" value={q} />
        {filters.kind && <input type="hidden" name="loai" value={filters.kind} />}
        {(topics.length > 0 || topic) && (
          <Select
            name="chude"
            label={texts.topic}
            placeholder={texts.everyTopic}
            options={withChosen(topics, topic)}
            value={topic}
            optional
          />
        )}
        <Select
          name="nam"
          label={texts.year}
          placeholder={texts.everyYear}
          options={withChosen(years, year?.toString())}
          value={year?.toString()}
          optional
        />
        <Select
          name="tienganh"
          label={texts.language}
          placeholder={texts.everyLanguage}
          options={[option('co', texts.inEnglish, facets.english)]}
          value={english ? 'co' : ''}
          optional
        />
        <p class="flex items-center gap-3">
          <Button kind="secondary">{texts.applyFilters}</Button>
          {Object.values(filters).some(Boolean) && (
            <Link href={withQuery(paths.search, { q })}>{texts.clearFilters}</Link>
          )}
        </p>
      </Form>
    </details>
  )
}

type Option = { value: string; label: string }

/** A choice that leaves nothing is still the one that was made. */
const withChosen = (options: readonly Option[], chosen: string | undefined): Option[] =>
  chosen && !options.some(({ value }) => value === chosen)
    ? [...options, { value: chosen, label: chosen }]
    : [...options]
