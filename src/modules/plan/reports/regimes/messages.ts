import { bilingual } from '#platform/locale.ts'

const vi = {
  event: 'Sự việc',
  eventOf: (label: string, seq: number) => `${label}, bản ghi số ${seq} của sổ cái`,
  takenBack: (seq: number) =>
    `Sự việc này đã được rút lại bằng bản ghi số ${seq} của sổ cái, sau khi báo cáo được mở. Báo cáo đã gửi vẫn được giữ nguyên.`,
}

const en: typeof vi = {
  event: 'Event',
  eventOf: (label: string, seq: number) => `${label}, No. ${seq} in the ledger`,
  takenBack: (seq: number) =>
    `This event was taken back by No. ${seq} in the ledger after the report had opened. A report that was sent stays.`,
}

export const messages = bilingual(vi, en)
