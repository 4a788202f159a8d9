import { ID } from '#platform/http/paths.ts'

const desk = '/ban-lam-viec/tai-chinh'
const line = `${desk}/du-toan/:line{${ID}}`
const commitment = `${desk}/cam-ket/:commitment{${ID}}`
const request = `${desk}/thanh-toan/:request{${ID}}`
const account = `/ban-lam-viec/tai-khoan-nhan-tien/:organisation{${ID}}`

export const paths = {
  desk,
  trialBalance: `${desk}/so-sach`,
  threshold: `${desk}/nguong-duyet`,
  alarms: `${desk}/canh-bao`,
  alarmClearing: `${desk}/canh-bao/:alarm{${ID}}/xu-ly`,
  accounts: `${desk}/tai-khoan`,
  accountConfirmation: `${desk}/tai-khoan/:account{${ID}}/xac-nhan`,
  lines: `${desk}/du-toan`,
  newLine: `${desk}/du-toan/moi`,
  line,
  lineEntries: `${line}/but-toan`,
  appraisal: `${line}/tham-dinh`,
  allocation: `${line}/phan-bo`,
  rejection: `${line}/tu-choi`,
  commitment,
  recoveries: `${commitment}/thu-hoi`,
  expenses: `${commitment}/chung-tu`,
  receipt: `${desk}/thu-hoi/:recovery{${ID}}/da-nhan`,
  expenseWithdrawal: `${desk}/chung-tu/:expense{${ID}}/rut`,
  expenseFile: `${desk}/chung-tu/:expense{${ID}}/tep`,
  settlement: `${desk}/noi-dung-chi/:item{${ID}}/quyet-toan`,
  approval: `${request}/duyet`,
  decline: `${request}/khong-duyet`,
  payment: `${request}/chi`,
  /** For the organisation's own people. */
  account,
} as const
