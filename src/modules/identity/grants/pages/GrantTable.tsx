import { link } from '#platform/http/paths.ts'
import { Badge } from '#ui/Badge.tsx'
import { DataTable } from '#ui/DataTable.tsx'
import { localised, useLocale, useMessages } from '#ui/locale.tsx'
import { Moment } from '#ui/Moment.tsx'
import { paths } from '../../paths.ts'
import { roleNames } from '../../role-names.ts'
import type { Role } from '../../roles.ts'
import { messages } from '../messages.ts'

export type GrantRow = {
  id: string
  role: Role
  personName: string
  personEmail: string
  /** Absent for a role in the operator itself; null for an organisation that is not in the list. */
  organisation: string | null | undefined
  since: Date
  secondFactor: boolean
}

export function GrantTable({ caption, grants }: { caption: string; grants: readonly GrantRow[] }) {
  const texts = useMessages(messages)
  const names = useMessages(roleNames)
  const locale = useLocale()
  return (
    <DataTable
      caption={caption}
      captionHidden
      rows={grants}
      rowKey={({ id }) => id}
      columns={[
        {
          title: texts.person,
          cell: ({ personName, personEmail }) => `${personName} · ${personEmail}`,
        },
        { title: texts.role, cell: ({ role }) => names[role] },
        {
          title: texts.organisation,
          cell: ({ organisation }) =>
            organisation === undefined
              ? texts.wholeHouse
              : (organisation ?? texts.otherOrganisation),
        },
        { title: texts.since, cell: ({ since }) => <Moment at={since} /> },
        {
          title: texts.secondFactor,
          cell: ({ secondFactor }) => (
            <Badge tone={secondFactor ? 'success' : 'warning'}>
              {secondFactor ? texts.on : texts.off}
            </Badge>
          ),
        },
        {
          title: texts.act,
          cell: ({ id, role, personName }) => (
            <form method="post" action={localised(locale, link(paths.roleEnd, { id }))}>
              <button
                type="submit"
                class="btn btn-outline btn-error btn-sm"
                aria-label={texts.endOf(names[role], personName)}
              >
                {texts.end}
              </button>
            </form>
          ),
        },
      ]}
    />
  )
}
