import { Island } from '#ui/Island.tsx'
import { localised, useLocale } from '#ui/locale.tsx'
import AutosaveIsland, { type AutosaveProps } from '../islands/autosave.island.tsx'

/** Lets a form save itself while people type; without JavaScript it is an empty line and the form's button saves. */
export function Autosave({ save, ...props }: AutosaveProps) {
  const address = localised(useLocale(), save)
  return <Island of={AutosaveIsland} name="forms/autosave" props={{ ...props, save: address }} />
}
