import { bilingual } from '#platform/locale.ts'

export const messages = bilingual(
  {
    title: (list: string) => `Lưu trữ: ${list}`,
    lead: 'Xem lại theo từng tháng, mới nhất ở trên.',
    month: (month: number, year: number) => `Tháng ${month} năm ${year}`,
    monthTitle: (list: string, month: string) => `${list}: ${month.toLowerCase()}`,
    count: (count: number) => `${count.toLocaleString('vi')} mục`,
    none: 'Chưa có gì để lưu trữ.',
    more: 'Xem tiếp trong tháng này',
    newer: 'Tháng sau',
    older: 'Tháng trước',
    neighbours: 'Các tháng bên cạnh',
    archive: 'Lưu trữ theo tháng',
  },
  {
    title: (list: string) => `Archive: ${list}`,
    lead: 'Read it again month by month, the newest on top.',
    month: (month: number, year: number) =>
      `${new Date(Date.UTC(year, month - 1, 15)).toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${year}`,
    monthTitle: (list: string, month: string) => `${list}: ${month}`,
    count: (count: number) => (count === 1 ? '1 item' : `${count.toLocaleString('en')} items`),
    none: 'There is nothing in the archive yet.',
    more: 'More of this month',
    newer: 'The month after',
    older: 'The month before',
    neighbours: 'Months beside it',
    archive: 'Archive by month',
  },
)

/** A month as people say it. */
export function monthName(month: string, locale: 'vi' | 'en'): string {
  const [year, number] = month.split('-').map(Number)
  return messages[locale].month(number ?? 1, year ?? 0)
}
