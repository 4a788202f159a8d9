import { stat } from 'node:fs/promises'
import { type Account, run } from './program.ts'

/** Whom the server runs as: PostgreSQL refuses root, so root hands it to a user with no rights of its own. */
export async function accountFor(home: string): Promise<Account> {
  const us = process.getuid?.()
  if (us === undefined) return undefined

  const owner = await stat(home).catch(() => undefined)
  if (us !== 0) {
    if (!owner || owner.uid === us) return undefined
    throw new Error(
      `The database in ${home} belongs to another user (number ${owner.uid}). ` +
        'Start as that user or as root, or choose another folder with DATA_DIR.',
    )
  }
  // A cluster stays with the user who made it, even if a fitter user has come to the system since.
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }

  const account = (await idsOf('postgres')) ?? (await idsOf('nobody'))
  if (account) return account
  throw new Error(
    'PostgreSQL does not run as root, and this system has neither a user "postgres" nor "nobody". ' +
      'Start as an ordinary user, or set DATABASE_URL.',
  )
}

export async function canEnter(folder: string, account: Account): Promise<boolean> {
  return (await run('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], account)).ok
}

async function idsOf(name: string): Promise<Account> {
  const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
  return uid.ok && gid.ok ? { uid: Number(uid.output), gid: Number(gid.output) } : undefined
}
