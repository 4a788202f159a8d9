import type { Raw } from '#platform/http/form.ts'
import { bilingual, type Locale } from '#platform/locale.ts'
import { formatMoment, formatMoney } from '#ui/format.ts'
import type { Choices } from '../choices.ts'
import { messages as deskMessages } from '../desk-messages.ts'
import { callAsTyped } from '../forms.ts'
import type { CallWording } from '../schema.ts'
import { columnsOf } from '../wording.ts'

const answers = bilingual({ yes: 'Có', no: 'Không' }, { yes: 'Yes', no: 'No' })

/** A wording as a person reads it: names for what was chosen from a list, amounts and times in the city's writing. */
export function asRead(
  wording: CallWording,
  { programmes, criteria, budgetLines }: Choices,
  formNames: ReadonlyMap<string, string>,
  locale: Locale,
): Raw {
  const line = budgetLines.find(({ id }) => id === wording.budgetLineId)
  const answer = answers[locale]
  return {
    ...callAsTyped(columnsOf(wording)),
    programmeId: programmes.find(({ id }) => id === wording.programmeId)?.name[locale] ?? '',
    appliesTo: deskMessages[locale].audience[wording.appliesTo],
    opensAt: formatMoment(wording.opensAt, locale),
    closesAt: formatMoment(wording.closesAt, locale),
    maxAmount: formatMoney(wording.maxAmount, locale),
    budget: formatMoney(wording.budget, locale),
    budgetLineId: line ? `${line.year}: ${line.title}` : '',
    criteriaCodes: wording.criteriaCodes.map(
      (code) => criteria.find((each) => each.code === code)?.wording[locale] ?? code,
    ),
    formVersionId: formNames.get(wording.formVersionId) ?? '',
    blindReview: wording.blindReview ? answer.yes : answer.no,
  }
}
