import { CheckboxGroup } from '#ui/fields/Choices.tsx'
import { DateField } from '#ui/fields/DateField.tsx'
import { Select } from '#ui/fields/Select.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { TextField } from '#ui/fields/TextField.tsx'
import { useMessages } from '#ui/locale.tsx'
import type { Activity } from '../columns.ts'
import type { EstimateRow } from '../estimate.ts'
import { messages } from '../messages.ts'
import type { Names } from '../names.ts'
import { EffectRows, EstimateRows } from './Rows.tsx'

type Props = {
  activity: Activity
  rows: readonly EstimateRow[]
  names: Names
  year: number
}

/** What an activity is asked for, in the order of the decree; stands inside a form. */
export function ActivityFields({ activity, rows, names, year }: Props) {
  const texts = useMessages(messages)
  const area = (name: 'objective' | 'result' | 'conditions' | 'monitoring', height = 3) => (
    <TextArea
      name={name}
      label={texts[name]}
      rows={height}
      maxLength={2000}
      value={activity[name]}
    />
  )
  const days = { min: `${year}-01-01`, max: `${year}-12-31` }
  return (
    <>
      <TextField name="name" label={texts.name} maxLength={200} value={activity.name} />
      {area('objective')}
      <TextArea
        name="content"
        label={texts.content}
        hint={texts.contentHint}
        rows={5}
        maxLength={4000}
        value={activity.content}
      />
      {area('result')}
      <Select name="lead" label={texts.lead} options={names.agencies} value={activity.lead} />
      <CheckboxGroup
        name="coordinators"
        label={texts.coordinators}
        options={names.agencies}
        values={activity.coordinators}
        optional
      />
      <DateField name="startsOn" label={texts.startsOn} value={activity.startsOn} {...days} />
      <DateField name="endsOn" label={texts.endsOn} value={activity.endsOn} {...days} />
      <TextField name="place" label={texts.place} maxLength={300} value={activity.place} />
      <EstimateRows rows={rows} sources={names.sources} />
      {area('conditions')}
      <TextArea
        name="coordination"
        label={texts.coordination}
        rows={2}
        maxLength={2000}
        value={activity.coordination}
        optional
      />
      {area('monitoring')}
      <Select
        name="taskCode"
        label={texts.task}
        options={names.tasks}
        value={activity.taskCode}
        placeholder={texts.noTask}
        optional
      />
      <EffectRows effects={activity.effects} indicators={names.indicators} />
    </>
  )
}
