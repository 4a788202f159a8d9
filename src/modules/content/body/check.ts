import { z } from 'zod'
import { ID } from '#platform/http/paths.ts'
import { hasControlCharacters } from '#platform/text/normalise.ts'
import { isReference, safeHref, safeVideo } from './addresses.ts'
import { type Cell, calloutKinds, type Inline, type List, type RichText } from './document.ts'
import { tidy } from './tidy.ts'

/** The most letters that a text holds, captions and titles among them. */
export const MOST_LETTERS = 200_000
/** Objects and lists of the JSON, and how deep they lie in each other: lists in ten levels fit. */
const MOST_PARTS = 150_000
const DEEPEST = 50

const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !hasControlCharacters(value))
const address = (safe: (given: string) => string | undefined) =>
  z.string().transform((given, context) => {
    const href = safe(given)
    if (href === undefined) context.addIssue({ code: 'custom', message: 'invalid' })
    return href ?? z.NEVER
  })
const mediaId = z.string().regex(new RegExp(`^${ID}$`))

const mark = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['bold', 'italic', 'subscript', 'superscript', 'code']) }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: address(safeHref) }) }),
  z.object({
    type: z.literal('reference'),
    attrs: z.object({ to: z.string().refine((to) => isReference(to)) }),
  }),
])

const inline = z
  .array(
    z.discriminatedUnion('type', [
      z.object({
        type: z.literal('text'),
        text: text(MOST_LETTERS),
        marks: z.array(mark).max(10).optional(),
      }),
      z.object({ type: z.literal('hardBreak') }),
    ]),
  )
  .default([]) as z.ZodType<Inline[]>

const paragraph = z.object({ type: z.literal('paragraph'), content: inline })

const listItem = z.object({
  type: z.literal('listItem'),
  get content(): z.ZodType<[z.infer<typeof paragraph>, ...List[]]> {
    return z.tuple([paragraph], list)
  },
})

const list: z.ZodType<List> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.object({ type: z.literal('bulletList'), content: z.array(listItem) }),
    z.object({
      type: z.literal('orderedList'),
      attrs: z.object({ start: z.int().min(0).max(999_999).catch(1) }).default({ start: 1 }),
      content: z.array(listItem),
    }),
  ]),
)

const flow = z.array(z.union([paragraph, list]))
const span = z.int().min(1).max(50).catch(1)

/** Several paragraphs in a cell become lines of one. */
const cell: z.ZodType<Cell> = z
  .object({
    type: z.enum(['tableCell', 'tableHeader']),
    attrs: z.object({ colspan: span, rowspan: span }).default({ colspan: 1, rowspan: 1 }),
    content: z.array(paragraph).default([]),
  })
  .transform(({ content, ...rest }) => {
    const lines = content.flatMap((each, index): Inline[] =>
      index > 0 ? [{ type: 'hardBreak' }, ...each.content] : each.content,
    )
    return { ...rest, content: [{ type: 'paragraph' as const, content: lines }] }
  })

const block = z.union([
  paragraph,
  list,
  z.object({
    type: z.literal('heading'),
    attrs: z.object({ level: z.literal([2, 3, 4]) }),
    content: inline,
  }),
  z.object({ type: z.literal('blockquote'), content: flow }),
  z.object({
    type: z.literal('callout'),
    attrs: z.object({ kind: z.enum(calloutKinds) }),
    content: flow,
  }),
  z.object({
    type: z.literal('table'),
    attrs: z.object({ caption: text(500).default('') }).default({ caption: '' }),
    content: z.array(z.object({ type: z.literal('tableRow'), content: z.array(cell) })),
  }),
  z.object({
    type: z.literal('image'),
    attrs: z.object({ mediaId, caption: text(500).default('') }),
  }),
  z.object({
    type: z.literal('file'),
    attrs: z.object({ mediaId, title: text(300).default('') }),
  }),
  z.object({
    type: z.literal('video'),
    attrs: z.object({ href: address(safeVideo), title: text(300).default('') }),
  }),
  z.object({ type: z.literal('horizontalRule') }),
])

const whole = z.object({ type: z.literal('doc'), content: z.array(block).default([]) })

/** A document that came from outside, against everything it may hold; its code is `too-long|n` or `invalid`. */
export const richTextSchema = z
  .unknown()
  .check(({ value, issues }) => {
    const fault = faultOfSize(value)
    if (fault) issues.push({ code: 'custom', message: fault, input: value, continue: false })
  })
  .pipe(
    z.unknown().transform((value, context): RichText => {
      const read = whole.safeParse(value)
      if (read.success) return tidy(read.data as RichText)
      context.addIssue({ code: 'custom', message: 'invalid' })
      return z.NEVER
    }),
  )

/** Measured before anything walks it by recursion: a document made to be deep would empty the stack. */
function faultOfSize(value: unknown): string | undefined {
  const waiting: [unknown, number][] = [[value, 0]]
  let parts = 0
  let letters = 0
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [each, depth] = next
    if (typeof each !== 'object' || each === null) continue
    parts += 1
    if (parts > MOST_PARTS || depth > DEEPEST) return 'invalid'
    for (const [name, part] of Object.entries(each)) {
      if (typeof part === 'string' && lettered.has(name)) letters += part.length
      else waiting.push([part, depth + 1])
    }
  }
  return letters > MOST_LETTERS ? `too-long|${MOST_LETTERS}` : undefined
}

const lettered = new Set(['text', 'caption', 'title'])
