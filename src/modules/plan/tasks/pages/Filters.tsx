import type { ComponentChildren } from 'preact'
import { Link } from '#ui/Link.tsx'
import { useMessages } from '#ui/locale.tsx'
import { Tabs } from '#ui/Tabs.tsx'
import type { WorkFilter } from '../board.ts'
import { listAddress } from '../filter.ts'
import { messages } from '../messages.ts'
import type { Choice, choicesOf } from '../tally.ts'
import { words } from '../words.ts'

export type FilterProps = {
  path: string
  filter: WorkFilter
  choices: ReturnType<typeof choicesOf>
  /** Names of agencies by code. */
  agencyName: (code: string) => string
}

/** The ways to narrow a list, each a link: they work everywhere and can be sent to somebody. */
export function Filters({ path, filter, choices, agencyName }: FilterProps) {
  const texts = useMessages(messages)
  const word = useMessages(words)
  const to = (change: WorkFilter) => listAddress(path, { ...filter, ...change })
  return (
    <>
      <Tabs
        label={texts.byStanding}
        tabs={[
          {
            href: to({ standing: undefined }),
            label: texts.all,
            count: choices.all,
            current: filter.standing === undefined,
          },
          ...choices.standings.map(({ value, count }) => ({
            href: to({ standing: value }),
            label: word.standing[value],
            count,
            current: filter.standing === value,
          })),
        ]}
      />
      <LinkChoices
        label={texts.byYear}
        any={{ label: texts.anyYear, href: to({ year: undefined }) }}
        choices={choices.years}
        chosen={filter.year}
        name={String}
        href={(year) => to({ year })}
      />
      <LinkChoices
        label={texts.byAgency}
        any={{ label: texts.anyAgency, href: to({ agency: undefined }) }}
        choices={choices.agencies}
        chosen={filter.agency}
        name={agencyName}
        href={(agency) => to({ agency })}
      />
    </>
  )
}

type ChoiceProps<Value> = {
  label: string
  any: { label: string; href: string }
  choices: readonly Choice<Value>[]
  chosen: Value | undefined
  name: (value: Value) => string
  href: (value: Value) => string
}

function LinkChoices<Value extends string | number>(props: ChoiceProps<Value>) {
  const { label, any, choices, chosen, name, href } = props
  return (
    <nav aria-label={label} class="mb-6">
      <p class="font-semibold">{label}</p>
      <ul class="flex flex-wrap gap-x-4">
        <li>
          <Choosing href={any.href} chosen={chosen === undefined}>
            {any.label}
          </Choosing>
        </li>
        {choices.map(({ value, count }) => (
          <li key={value}>
            <Choosing href={href(value)} chosen={chosen === value}>
              {name(value)} ({count})
            </Choosing>
          </li>
        ))}
      </ul>
    </nav>
  )
}

type ChoosingProps = { href: string; chosen: boolean; children: ComponentChildren }

const Choosing = ({ href, chosen, children }: ChoosingProps) => (
  <Link
    href={href}
    class={chosen ? 'inline-block py-2 font-semibold' : 'link inline-block py-2'}
    current={chosen ? 'true' : undefined}
  >
    {children}
  </Link>
)
