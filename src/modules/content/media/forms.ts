import { z } from 'zod'
import * as field from '#platform/http/fields.ts'
import type { Raw } from '#platform/http/form.ts'
import type { Written } from '#platform/text/searchable.ts'
import { licences } from './kinds.ts'
import { cellOfFocus, focusCells, focusOfCell, isFileName, wantsCredit } from './rules.ts'
import type { Medium } from './schema.ts'

export const ALT_LETTERS = 250
export const CAPTION_LETTERS = 300
export const CREDIT_LETTERS = 200

/** What is said of a medium, and the point that stays in sight. */
export type MediaFacts = Pick<
  Medium,
  'alt' | 'isDecorative' | 'caption' | 'credit' | 'licence' | 'focusX' | 'focusY'
>

/** The choice by which the point is given in numbers instead of by a part of the picture. */
export const EXACT = 'exact'

const about = {
  captionVi: field.optionalText(CAPTION_LETTERS),
  captionEn: field.optionalText(CAPTION_LETTERS),
  credit: field.optionalText(CREDIT_LETTERS),
  licence: field.choice(licences),
}

const described = {
  altVi: field.optionalText(ALT_LETTERS),
  altEn: field.optionalText(ALT_LETTERS),
  isDecorative: field.ticked(),
}

type Fault = (path: string, message: string) => void

export const documentForm = z
  .object(about)
  .superRefine((typed, context) => checkAbout(typed, faultsOf(context)))
  .transform(
    ({ captionVi, captionEn, credit, licence }): MediaFacts => ({
      alt: null,
      isDecorative: false,
      caption: written(captionVi, captionEn),
      credit,
      licence,
      focusX: 50,
      focusY: 50,
    }),
  )

export const pictureForm = z
  .object({
    ...about,
    ...described,
    focus: field.optionalText(10),
    focusX: field.optionalText(10),
    focusY: field.optionalText(10),
  })
  .superRefine((typed, context) => {
    const fault = faultsOf(context)
    checkAbout(typed, fault)
    checkDescription(typed, 'altVi', fault)
    if (typed.altEn && !typed.altVi && !typed.isDecorative) fault('altVi', 'alt-missing')
    if (typed.focus !== EXACT) {
      if (!focusCells.includes(typed.focus)) fault('focus', 'not-a-choice')
      return
    }
    for (const axis of ['focusX', 'focusY'] as const)
      if (!/^\d{1,3}$/.test(typed[axis])) fault(axis, 'not-a-number')
      else if (Number(typed[axis]) > 100) fault(axis, 'too-large|100')
  })
  .transform((typed): MediaFacts => {
    const { captionVi, captionEn, credit, licence, isDecorative, altVi, altEn, focus } = typed
    const point =
      focus === EXACT ? { x: Number(typed.focusX), y: Number(typed.focusY) } : focusOfCell(focus)
    return {
      alt: isDecorative ? null : written(altVi, altEn),
      isDecorative,
      caption: written(captionVi, captionEn),
      credit,
      licence,
      focusX: point.x,
      focusY: point.y,
    }
  })

export const altOf = (id: string) => `alt-${id}`
export const decorativeOf = (id: string) => `decorative-${id}`

export type Description = { id: string; alt: Written | null; isDecorative: boolean }

/** A row for each picture that waits for its description; rows left empty wait on. */
export const descriptionsForm = (ids: readonly string[]) =>
  z
    .object(
      Object.fromEntries(
        ids.flatMap((id): [string, z.ZodType<unknown>][] => [
          [altOf(id), described.altVi],
          [decorativeOf(id), described.isDecorative],
        ]),
      ),
    )
    .transform((typed, context): Description[] =>
      ids.flatMap((id) => {
        const row = {
          altVi: String(typed[altOf(id)]),
          isDecorative: typed[decorativeOf(id)] === true,
        }
        if (!row.altVi && !row.isDecorative) return []
        checkDescription(row, altOf(id), faultsOf(context))
        return [
          {
            id,
            alt: row.isDecorative ? null : written(row.altVi, ''),
            isDecorative: row.isDecorative,
          },
        ]
      }),
    )

export const replacementForm = z.object({ resetFocus: field.ticked() })

/** The form as it stands for a medium already kept. */
export const mediumAsTyped = (medium: Medium): Raw => {
  const { alt, caption, credit, licence, isDecorative, focusX, focusY } = medium
  return {
    altVi: alt?.vi ?? '',
    altEn: alt?.en ?? '',
    captionVi: caption?.vi ?? '',
    captionEn: caption?.en ?? '',
    credit,
    licence,
    ...(isDecorative ? { isDecorative: 'on' } : {}),
    focus: cellOfFocus({ x: focusX, y: focusY }) ?? EXACT,
    focusX: String(focusX),
    focusY: String(focusY),
  }
}

const written = (vi: string, en: string): Written | null => (vi ? { vi, en: en || null } : null)

const faultsOf =
  (context: {
    addIssue(issue: { code: 'custom'; path: string[]; message: string }): void
  }): Fault =>
  (path, message) =>
    context.addIssue({ code: 'custom', path: [path], message })

type About = { captionVi: string; captionEn: string; credit: string; licence: Medium['licence'] }

function checkAbout({ captionVi, captionEn, credit, licence }: About, fault: Fault) {
  if (captionEn && !captionVi) fault('captionVi', 'required')
  if (wantsCredit(licence) && !credit) fault('credit', 'credit-missing')
}

function checkDescription(
  { altVi, isDecorative }: { altVi: string; isDecorative: boolean },
  path: string,
  fault: Fault,
) {
  if (isDecorative && altVi) fault(path, 'alt-of-decoration')
  if (!isDecorative && !altVi) fault(path, 'alt-missing')
  if (isFileName(altVi)) fault(path, 'alt-is-name')
}
