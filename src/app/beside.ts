import type { Config } from '#platform/config.ts'
import type { Log } from '#platform/log.ts'
import { authSecret, openDatabaseBeside } from './open-database.ts'
import { openProgram, type Program } from './program.ts'

/** Runs a command on the database, whether the program runs beside it or not. */
export async function besideProgram(
  config: Config,
  log: Log,
  command: (program: Program) => Promise<number>,
): Promise<number> {
  const database = await openDatabaseBeside(config, log)
  const secret = await authSecret(config)
  const program = await openProgram({
    url: database.url,
    config,
    authSecret: secret,
    log,
    worker: false,
  })
  try {
    return await command(program)
  } finally {
    await program.close()
    await database.stop()
  }
}
