import { Icon } from '../Icon.tsx'
import { useMessages } from '../locale.tsx'
import { messages } from '../messages.ts'

/** `field` is the id of the field the link leads to; empty for what concerns the whole form. */
export type FieldError = { field: string; message: string }

/** All faults of a form on top of it, each leading to its field. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }) {
  const texts = useMessages(messages)
  return (
    // biome-ignore lint/a11y/noAutofocus: the reader has just sent the form and must hear first what came of it
    <div class="notice notice-danger" role="alert" id="error-summary" tabIndex={-1} autoFocus>
      <Icon name="warning" />
      <div>
        <h2 class="font-semibold">{texts.problemTitle(errors.length)}</h2>
        <ul class="error-list notice-body">
          {errors.map(({ field, message }) => (
            <li key={field}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
          ))}
        </ul>
        <p class="notice-body">{texts.kept}</p>
      </div>
    </div>
  )
}
