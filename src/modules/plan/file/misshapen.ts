import type { core } from 'zod'
import type { Text } from '#platform/locale.ts'
import type { Problem } from './faults.ts'

type Issue = core.$ZodIssue

/** What the shape of a plan file does not allow, in sentences for the person who wrote it. */
export function problemsOf(issues: readonly Issue[], before: Problem['path'] = []): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...before, ...issue.path]
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ path: [...path, key], reason: unknownKey(key) }))
    if (issue.code === 'invalid_union') {
      const [nearest, ...others] = nearestBranches(issue.errors)
      if (nearest && others.length > 0 && isDay(nearest))
        return [{ path, reason: formats.deadline }]
      if (nearest) return problemsOf(nearest, path)
    }
    return [{ path, reason: reasonFor(issue) }]
  })
}

/** The branches the author may have meant: those whose value is at least of the right type. */
const nearestBranches = (branches: readonly Issue[][]): Issue[][] =>
  branches.filter((issues) =>
    issues.every(({ code, path }) => path.length > 0 || code !== 'invalid_type'),
  )

const isDay = (issues: readonly Issue[]) =>
  issues.some((issue) => issue.code === 'invalid_format' && issue.format === 'date')

const unknownKey = (key: string): Text => ({
  vi: `Không có mục nào tên “${key}” ở đây; hãy kiểm tra chính tả.`,
  en: `Nothing here is called "${key}"; check the spelling.`,
})

function reasonFor(issue: Issue): Text {
  if (issue.code !== 'unrecognized_keys' && 'input' in issue && issue.input === undefined)
    return { vi: 'Thiếu mục bắt buộc này.', en: 'This is required and missing.' }
  switch (issue.code) {
    case 'invalid_key':
      return formats.key
    case 'invalid_type':
      return expected(issue.expected)
    case 'invalid_value':
      return oneOf(issue.values)
    case 'invalid_union':
      return 'options' in issue && issue.options ? oneOf(issue.options) : expected('other')
    case 'invalid_format':
      return formats[issue.format] ?? formats.regex
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'custom':
      return formats.planDay
    default:
      return expected('other')
  }
}

const formats: { regex: Text; key: Text; deadline: Text; planDay: Text } & Record<string, Text> = {
  date: {
    vi: 'Ngày không có thật hoặc viết sai; hãy viết như 2017-06-05.',
    en: 'No such day, or not written as 2017-06-05.',
  },
  deadline: {
    vi: 'Ngày không có thật hoặc viết sai; hạn viết như 2027-06-30, 2027-06, 2027-Q2 hoặc 2027.',
    en: 'No such day, or not written as 2027-06-30, 2027-06, 2027-Q2 or 2027.',
  },
  planDay: {
    vi: 'Kế hoạch bắt đầu và kết thúc trong khoảng năm 1900 đến 2200.',
    en: 'A plan begins and ends in a year between 1900 and 2200.',
  },
  key: {
    vi: 'Tên mục viết sai dạng; lộ trình theo năm ghi năm bằng bốn chữ số, như 2027.',
    en: 'This key is not in the form asked for; a yearly path names years by four digits, such as 2027.',
  },
  regex: {
    vi: 'Viết sai dạng; mã chỉ gồm chữ không dấu, số, dấu chấm hoặc gạch nối như các mục khác.',
    en: 'Not in the form asked for: letters without accents, digits, dots or hyphens, as its neighbours.',
  },
}

const types: Record<string, Text> = {
  string: { vi: 'chữ (số thì đặt trong dấu nháy)', en: 'text (quote it if it is a number)' },
  number: { vi: 'một số', en: 'a number' },
  int: { vi: 'một số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  array: { vi: 'một danh sách', en: 'a list' },
  tuple: { vi: 'một danh sách', en: 'a list' },
  object: { vi: 'một nhóm mục có tên', en: 'a group of named entries' },
  record: { vi: 'một nhóm mục có tên', en: 'a group of named entries' },
}

function expected(type: string): Text {
  const wanted = types[type] ?? { vi: 'một giá trị thuộc dạng khác', en: 'another kind of value' }
  return { vi: `Ở đây cần ${wanted.vi}.`, en: `This must be ${wanted.en}.` }
}

function oneOf(values: readonly unknown[]): Text {
  const list = values.map(String).join(', ')
  return { vi: `Phải là một trong: ${list}.`, en: `This must be one of: ${list}.` }
}

const lists = ['array', 'tuple']

function tooSmall({ origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>): Text {
  if (lists.includes(origin))
    return { vi: 'Danh sách không được để trống.', en: 'The list must not be empty.' }
  if (origin === 'string') return { vi: 'Không được để trống.', en: 'This must not be empty.' }
  return inclusive === false
    ? { vi: `Phải lớn hơn ${minimum}.`, en: `This must be more than ${minimum}.` }
    : { vi: `Phải từ ${minimum} trở lên.`, en: `This must be at least ${minimum}.` }
}

function tooBig({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): Text {
  return origin === 'string'
    ? { vi: `Dài quá ${maximum} ký tự.`, en: `Longer than ${maximum} characters.` }
    : { vi: `Không được vượt quá ${maximum}.`, en: `This must be at most ${maximum}.` }
}
