import { link } from '#platform/http/paths.ts'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import type { PlanFile } from '../file/index.ts'
import { messages } from '../history-messages.ts'
import { paths } from '../paths.ts'
import type { PlanName } from '../queries.ts'

type Props = { plan: PlanFile; plans: readonly PlanName[] }

/** The plan before this one and those after it. */
export function Chain({ plan, plans }: Props) {
  const t = useMessages(messages)
  const before = plans.find(({ code }) => code === plan.succeeds)
  const after = plans.filter(({ succeeds }) => succeeds === plan.code)
  if (!plan.succeeds && after.length === 0) return null
  return (
    <ul class="mb-6 space-y-1">
      {before ? (
        <li>
          {t.follows}: <PlanLink plan={before} />
        </li>
      ) : (
        plan.succeeds && (
          <li>
            {t.follows}: {plan.succeeds} ({t.notLoaded})
          </li>
        )
      )}
      {after.map((one) => (
        <li key={one.code}>
          {t.followedBy}: <PlanLink plan={one} />
        </li>
      ))}
    </ul>
  )
}

function PlanLink({ plan: { code, title, current } }: { plan: PlanName }) {
  const locale = useLocale()
  return <Link href={current ? paths.plan : link(paths.otherPlan, { code })}>{title[locale]}</Link>
}
