import { readFile } from 'node:fs/promises'
import { checkPlanText, loadPlanText, type PlanFault } from '#modules/plan/index.ts'
import type { Config } from '#platform/config.ts'
import type { Log } from '#platform/log.ts'
import { declaredActs } from '../modules.ts'
import { besideProgram } from './beside.ts'
import { systemScope } from './scopes.tsx'

/** Checks a plan file without touching any database. */
export async function checkPlanFile([file]: readonly string[]): Promise<number> {
  const text = await readGiven(file)
  if (text === undefined) return 2
  const checked = checkPlanText(text, declaredActs())
  if (!checked.ok) return tell(file, checked.faults)
  const { tasks, indicators, agencies } = checked.plan
  say(
    `${file}: không có chỗ sai. ${tasks.length} nhiệm vụ, ${indicators.length} chỉ tiêu, ${agencies.length} cơ quan.`,
  )
  say(
    `${file}: sound. ${tasks.length} tasks, ${indicators.length} indicators, ${agencies.length} agencies.`,
  )
  return 0
}

/** Loads a plan file: the same file twice changes nothing, a changed one becomes the plan's next version. */
export async function loadPlan(
  config: Config,
  log: Log,
  [file]: readonly string[],
): Promise<number> {
  const text = await readGiven(file)
  if (text === undefined) return 2
  return besideProgram(config, log, async ({ deps }) => {
    const loaded = await loadPlanText(systemScope(deps), text)
    if (!loaded.ok) return tell(file, loaded.faults)
    say(
      `${file}: ${loaded.changed ? 'đã nạp' : 'đã nạp từ trước, không có gì thay đổi'}, mã kế hoạch ${loaded.code}.`,
    )
    say(
      `${file}: ${loaded.changed ? 'loaded' : 'already loaded, nothing changed'} as plan ${loaded.code}.`,
    )
    return 0
  })
}

async function readGiven(file: string | undefined): Promise<string | undefined> {
  if (!file) {
    say('Hãy ghi tên tệp kế hoạch, ví dụ: npm run plan -- check plans/tinh-toi.yaml')
    say('Name a plan file, for example: npm run plan -- check plans/my-city.yaml')
    return undefined
  }
  return readFile(file, 'utf8').catch(() => {
    say(`Không đọc được ${file}. Hãy kiểm tra đường dẫn.`)
    say(`${file} cannot be read. Check the path.`)
    return undefined
  })
}

function tell(file: string | undefined, faults: readonly PlanFault[]): number {
  for (const { line, path, reason } of faults)
    say(`${file}:${line}  ${path}\n    ${reason.vi}\n    ${reason.en}`)
  say(`Có ${faults.length} chỗ sai, chưa nạp gì.`)
  say(`${faults.length === 1 ? 'One fault' : `${faults.length} faults`}: nothing was loaded.`)
  return 1
}

const say = (words: string) => process.stdout.write(`${words}\n`)
