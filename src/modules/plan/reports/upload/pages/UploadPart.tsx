import { link } from '#platform/http/paths.ts'
import { localised } from '#platform/locale.ts'
import { Button } from '#ui/Button.tsx'
import { FileField } from '#ui/fields/FileField.tsx'
import { Link } from '#ui/Link.tsx'
import { useLocale, useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import { paths } from '../paths.ts'
import { MAX_SHEET_BYTES } from '../reading.ts'

/** Stands at the end of the form of a report, so that what was typed comes along and Enter still sends. */
export function UploadPart({ reportId: id }: { reportId: string }) {
  const locale = useLocale()
  const t = useMessages(messages)
  return (
    <fieldset class="space-y-3 mt-8">
      <legend class="text-lg font-semibold">{t.title}</legend>
      <p class="text-muted">{t.lead}</p>
      <p>
        <Link href={link(paths.template, { id })}>{t.template}</Link>
      </p>
      <FileField
        name="file"
        label={t.field}
        accept=".xlsx"
        kinds="Excel (.xlsx)"
        maxBytes={MAX_SHEET_BYTES}
        optional
      />
      <Button kind="secondary" formAction={localised(locale, link(paths.filling, { id }))}>
        {t.fill}
      </Button>
    </fieldset>
  )
}
