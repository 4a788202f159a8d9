import { useEffect, useRef, useState } from 'preact/hooks'
import { cityParts } from '#ui/format.ts'
import { useMessages } from '#ui/locale.tsx'
import { messages } from '../messages.ts'
import { postTo } from './answer.ts'
import { type Clash, createSaver, type Status } from './saver.ts'
import { labelOf } from './typed.ts'
import { unsentOn } from './unsent.ts'

export type AutosaveProps = {
  /** The id of the form whose fields are saved. */
  form: string
  /** The address that takes a part of the form and answers in JSON. */
  save: string
  revision: number
  /** Names the thing being filled in, for what is kept on this computer. */
  storageKey: string
}

/** Says how the form it watches is being saved. The form itself stays plain HTML. */
export default function Autosave({ form: formId, save, revision, storageKey }: AutosaveProps) {
  const texts = useMessages(messages).autosave
  const [status, setStatus] = useState<Status>()
  const saver = useRef<ReturnType<typeof createSaver>>(undefined)
  const form = useRef<HTMLFormElement>(undefined)

  useEffect(() => {
    const found = document.getElementById(formId)
    if (!(found instanceof HTMLFormElement)) return
    form.current = found
    let timer = 0
    const watching = createSaver({
      form: found,
      revision,
      post: postTo(save),
      shelf: unsentOn(localStorage, storageKey),
      show: setStatus,
      later(call, ms) {
        window.clearTimeout(timer)
        timer = window.setTimeout(call, ms)
      },
    })
    saver.current = watching
    const leave = () => document.visibilityState === 'hidden' && watching.send()
    found.addEventListener('input', watching.typed)
    found.addEventListener('submit', watching.stop)
    window.addEventListener('online', watching.send)
    document.addEventListener('visibilitychange', leave)
    watching.restore()
    return () => {
      watching.stop()
      window.clearTimeout(timer)
      found.removeEventListener('input', watching.typed)
      found.removeEventListener('submit', watching.stop)
      window.removeEventListener('online', watching.send)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [formId, save, revision, storageKey])

  const nameOf = (field: string) => (form.current ? labelOf(form.current, field) : field)
  return (
    <div class="autosave">
      <p role="status" class="text-sm text-muted">
        {status && sentence(status, nameOf, texts)}
      </p>
      {status?.kind === 'conflict' &&
        status.clashes.map((clash) => (
          <ClashChoice
            key={clash.field}
            clash={clash}
            label={nameOf(clash.field)}
            settle={(choice) => saver.current?.settle(clash.field, choice)}
          />
        ))}
    </div>
  )
}

type Sentences = (typeof messages)['vi']['autosave']

function sentence(status: Status, nameOf: (field: string) => string, texts: Sentences): string {
  switch (status.kind) {
    case 'saved':
      return texts.saved(cityParts(new Date()).time)
    case 'signed-out':
      return texts.signedOut
    case 'faulty':
      return status.faults.map(({ field, text }) => texts.faulty(nameOf(field), text)).join(' ')
    default:
      return texts[status.kind]
  }
}

type ChoiceProps = { clash: Clash; label: string; settle: (choice: 'mine' | 'theirs') => void }

function ClashChoice({ clash, label, settle }: ChoiceProps) {
  const texts = useMessages(messages).autosave
  const shown = (words: string[]) => words.filter(Boolean).join(', ') || texts.empty
  return (
    <section class="notice notice-warning" aria-label={label}>
      <div>
        <p class="font-semibold">{label}</p>
        <dl class="definitions">
          <div>
            <dt>{texts.mine}</dt>
            <dd class="whitespace-pre-line">{shown(clash.mine)}</dd>
          </div>
          <div>
            <dt>{texts.theirs}</dt>
            <dd class="whitespace-pre-line">{shown(clash.theirs)}</dd>
          </div>
        </dl>
        <div class="flex flex-wrap gap-2">
          <button
            type="button"
            class="btn btn-primary btn-sm"
            aria-label={texts.forField(texts.keepMine, label)}
            onClick={() => settle('mine')}
          >
            {texts.keepMine}
          </button>
          <button
            type="button"
            class="btn btn-outline btn-primary btn-sm"
            aria-label={texts.forField(texts.takeTheirs, label)}
            onClick={() => settle('theirs')}
          >
            {texts.takeTheirs}
          </button>
        </div>
      </div>
    </section>
  )
}
