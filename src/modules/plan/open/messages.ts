import { bilingual } from '#platform/locale.ts'
import type { Dataset, Kind } from './dataset.ts'

type Words = {
  openData: string
  title: string
  lead: (plan: string) => string
  takeAway: string
  dataset: string
  holds: string
  take: string
  fields: string
  fieldsLead: string
  field: string
  kind: string
  unit: string
  meaning: string
  kinds: Record<Kind, string>
  oneOf: (values: string) => string
  mayBeEmpty: string
  schema: string
  about: string
  publisher: string
  contact: string
  terms: string
  termsLink: string
  covers: string
  updates: string
  moves: Record<Dataset['moves'], string>
  form: string
  formText: string
  csvText: string
}

export const messages = bilingual<Words>(
  {
    openData: 'Dữ liệu mở',
    title: 'Dữ liệu mở của kế hoạch',
    lead: (plan) => `${plan}. Mỗi bộ dữ liệu có hai dạng, nói cùng một điều, ở địa chỉ không đổi.`,
    takeAway: 'Mọi số liệu trên trang này tải về được:',
    dataset: 'Bộ dữ liệu',
    holds: 'Nội dung',
    take: 'Tải về',
    fields: 'Các trường',
    fieldsLead:
      'Tên trường giống nhau trong CSV và JSON, không đổi theo ngôn ngữ. Lược đồ máy đọc được sinh từ chính bảng này.',
    field: 'Trường',
    kind: 'Kiểu',
    unit: 'Đơn vị',
    meaning: 'Ý nghĩa',
    kinds: {
      text: 'văn bản',
      code: 'mã',
      codes: 'các mã, cách nhau bằng dấu cách',
      number: 'số',
      integer: 'số nguyên',
      flag: 'đúng hoặc sai (true, false)',
      day: 'ngày, YYYY-MM-DD',
      address: 'địa chỉ trang',
    },
    oneOf: (values) => `Một trong: ${values}.`,
    mayBeEmpty: 'Có thể trống.',
    schema: 'Lược đồ (JSON Schema)',
    about: 'Về bộ dữ liệu',
    publisher: 'Cơ quan công bố',
    contact: 'Cơ quan đầu mối',
    terms: 'Điều kiện dùng lại',
    termsLink: 'Điều kiện dùng lại dữ liệu',
    covers: 'Thời gian của dữ liệu',
    updates: 'Cập nhật',
    moves: {
      'with-the-ledger': 'Liên tục: có bản ghi mới trong sổ cái thì tệp tải về đã có',
      'with-the-plan': 'Khi kế hoạch được sửa đổi hoặc nạp lại',
    },
    form: 'Dạng tệp',
    formText:
      'JSON: một đối tượng có phần đầu và danh sách rows. CSV: UTF-8, dấu phẩy, dòng đầu là tên trường; ô trống là không có giá trị.',
    csvText:
      'Trong CSV, văn bản bắt đầu như một công thức (dấu =, +, -, @) có thêm dấu nháy đơn ở trước, để bảng tính không chạy nó.',
  },
  {
    openData: 'Open data',
    title: 'Open data of the plan',
    lead: (plan) =>
      `${plan}. Each dataset comes in two forms that say the same, at addresses that stay.`,
    takeAway: 'Everything on this page can be taken away as data:',
    dataset: 'Dataset',
    holds: 'What it holds',
    take: 'Take it',
    fields: 'Fields',
    fieldsLead:
      'Fields have the same names in CSV and JSON, whatever the language. The machine-readable schema is made from this very table.',
    field: 'Field',
    kind: 'Kind',
    unit: 'Unit',
    meaning: 'Meaning',
    kinds: {
      text: 'text',
      code: 'code',
      codes: 'codes with spaces between them',
      number: 'number',
      integer: 'whole number',
      flag: 'true or false',
      day: 'day, YYYY-MM-DD',
      address: 'address of a page',
    },
    oneOf: (values) => `One of: ${values}.`,
    mayBeEmpty: 'May be empty.',
    schema: 'Schema (JSON Schema)',
    about: 'About this dataset',
    publisher: 'Publisher',
    contact: 'Whom to ask',
    terms: 'Reuse',
    termsLink: 'Terms of reuse',
    covers: 'Time it covers',
    updates: 'Updates',
    moves: {
      'with-the-ledger': 'Continuous: what is new in the ledger is in the file',
      'with-the-plan': 'When the plan is amended or loaded again',
    },
    form: 'Form of the files',
    formText:
      'JSON: one object with a head and a list of rows. CSV: UTF-8, commas, field names in the first line; an empty cell has no value.',
    csvText:
      'In CSV, text that begins like a formula (with =, +, - or @) has an apostrophe before it, so that no spreadsheet runs it.',
  },
)
