import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { done, type Outcome, refused } from '#platform/outcome.ts'
import { settings } from '#platform/schema.ts'
import { holds, inTransaction, type Scope, type SignedScope } from '#platform/scope.ts'

const NAME = 'portal.about'

const text = z.object({ vi: z.string(), en: z.string() })
const stored = z.object({
  functions: text,
  contacts: text,
  version: z.int(),
  changedAt: z.string(),
})

/** What whoever runs the portal says of itself; empty until somebody writes it, because nobody else can know. */
export type AboutTexts = z.infer<typeof stored>

const unwritten: AboutTexts = {
  functions: { vi: '', en: '' },
  contacts: { vi: '', en: '' },
  version: 0,
  changedAt: '',
}

export async function aboutTexts({ db }: Scope): Promise<AboutTexts> {
  const [row] = await db.select().from(settings).where(eq(settings.name, NAME))
  const read = stored.safeParse(row?.value)
  return read.success ? read.data : unwritten
}

const keeps = ({ actor }: SignedScope) => holds(actor, 'leader') || holds(actor, 'administrator')

/** Keeps the texts in both languages: the law wants functions and contacts in English too. */
export const changeAboutTexts = (
  scope: SignedScope,
  version: number | undefined,
  words: Pick<AboutTexts, 'functions' | 'contacts'>,
): Promise<Outcome<{ version: number }, 'stale'> | undefined> =>
  inTransaction(scope, async (inside) => {
    if (!keeps(scope)) return undefined
    await inside.db
      .insert(settings)
      .values({ name: NAME, value: unwritten })
      .onConflictDoNothing({ target: settings.name })
    await inside.db.select().from(settings).where(eq(settings.name, NAME)).for('update')
    const known = await aboutTexts(inside)
    if (known.version !== version) return refused('stale')
    const value: AboutTexts = {
      ...words,
      version: known.version + 1,
      changedAt: scope.now.toISOString(),
    }
    await inside.db.update(settings).set({ value }).where(eq(settings.name, NAME))
    await inside.ledger.append(inside, {
      act: 'portal.about-changed',
      subject: { type: 'person', id: scope.actor.id, label: NAME },
      facts: { version: value.version },
    })
    return done({ version: value.version })
  })
