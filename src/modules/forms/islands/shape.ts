import type { FormDefinition } from '../definition.ts'

const NOTHING = { vi: '', en: '' }

/** A form without its words: what the browser needs to know which field is asked and what a sum is. */
export const shapeOf = (definition: FormDefinition): FormDefinition => ({
  sections: definition.sections.map(({ code, showIf, fields }) => ({
    code,
    title: NOTHING,
    ...(showIf ? { showIf } : {}),
    fields: fields.map(({ help: _, ...field }) => ({
      ...field,
      label: NOTHING,
      ...(field.options
        ? { options: field.options.map(({ value }) => ({ value, label: NOTHING })) }
        : {}),
      ...(field.columns
        ? {
            columns: field.columns.map((column) => ({
              ...column,
              label: NOTHING,
              ...(column.options
                ? { options: column.options.map(({ value }) => ({ value, label: NOTHING })) }
                : {}),
            })),
          }
        : {}),
    })),
  })),
})
