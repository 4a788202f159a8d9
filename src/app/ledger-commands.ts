import type { Config } from '#platform/config.ts'
import { connect } from '#platform/database.ts'
import { type LedgerVerdict, verifyLedger } from '#platform/ledger/seal.ts'
import type { Log } from '#platform/log.ts'
import { migrate } from '#platform/migrate.ts'
import { openDatabaseBeside } from './open-database.ts'

const reasons: Record<(LedgerVerdict & { sound: false })['reason'], string> = {
  'chain-broken':
    'it does not follow from the seal before it: a seal was changed, added or taken away',
  'range-broken': 'it does not begin where the seal before it ends',
  'entries-changed': 'the entries under it are no longer those that were sealed',
}

/** Recomputes every seal of the ledger and says whether the past is still what it was. */
export async function verify(config: Config, log: Log): Promise<number> {
  const database = await openDatabaseBeside(config, log)
  await migrate(database.url)
  const connection = connect(database.url, { size: 2 })
  const verdict = await verifyLedger(connection.db)
  await connection.close()
  await database.stop()
  if (verdict.sound) {
    say(
      `The ledger is sound: ${verdict.entries} entries under ${verdict.seals} seals, ${verdict.unsealed} newer ones wait for the next seal.`,
    )
    if (verdict.seals > 0) say(`Keep this hash outside the database: ${verdict.newestHash}`)
    return 0
  }
  say(
    `Seal ${verdict.seal} does not hold: ${reasons[verdict.reason]}. Compare with a backup from before it.`,
  )
  return 1
}

const say = (words: string) => process.stdout.write(`${words}\n`)
