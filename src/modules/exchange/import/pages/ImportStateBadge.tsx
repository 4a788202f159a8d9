import { Badge } from '#ui/Badge.tsx'
import { useMessages } from '#ui/locale.tsx'
import type { Tone } from '#ui/Notice.tsx'
import { messages } from '../messages.ts'
import { rowMessages } from '../row-messages.ts'
import type { ImportState, Judgement, Result } from '../states.ts'

const tones: Record<ImportState, Tone> = {
  gathering: 'neutral',
  reading: 'info',
  judging: 'info',
  preview: 'warning',
  importing: 'info',
  imported: 'success',
  undoing: 'info',
  undone: 'neutral',
  discarded: 'neutral',
}

export function ImportStateBadge({ state }: { state: ImportState }) {
  const texts = useMessages(messages)
  return <Badge tone={tones[state]}>{texts.state[state]}</Badge>
}

const judgementTones: Record<Judgement, Tone> = {
  ready: 'success',
  attention: 'warning',
  duplicate: 'neutral',
  refused: 'danger',
}

export function JudgementBadge({ judgement }: { judgement: Judgement }) {
  const texts = useMessages(rowMessages)
  return <Badge tone={judgementTones[judgement]}>{texts.judgement[judgement]}</Badge>
}

const resultTones: Record<Result, Tone> = {
  imported: 'success',
  failed: 'danger',
  removed: 'neutral',
  kept: 'warning',
}

export function ResultBadge({ result }: { result: Result }) {
  const texts = useMessages(rowMessages)
  return <Badge tone={resultTones[result]}>{texts.result[result]}</Badge>
}
