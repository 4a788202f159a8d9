import { bilingual } from '#platform/locale.ts'
import type { Instrument, MoneyState, Standing } from './rules.ts'

type Words = {
  instrument: Record<Instrument, string>
  state: Record<MoneyState, string>
  stateHint: Record<MoneyState, string>
  standing: Record<Standing, string>
}

/** What the values of an investment are called. */
export const words = bilingual<Words>(
  {
    instrument: {
      equity: 'Góp vốn, mua cổ phần',
      convertible: 'Khoản vay chuyển đổi',
      loan: 'Khoản vay',
      'revenue-share': 'Chia sẻ doanh thu',
      other: 'Hình thức khác',
    },
    state: { pledged: 'Mới cam kết', signed: 'Đã ký hợp đồng', disbursed: 'Đã giải ngân' },
    stateHint: {
      pledged: 'Được lưu lại nhưng không được tính.',
      signed: 'Được lưu lại nhưng chưa được tính.',
      disbursed: 'Tiền đã vào tài khoản; cần chứng từ kèm theo.',
    },
    standing: {
      reported: 'Chờ xác nhận',
      confirmed: 'Đã xác nhận',
      returned: 'Cần bổ sung',
    },
  },
  {
    instrument: {
      equity: 'Equity',
      convertible: 'Convertible loan',
      loan: 'Loan',
      'revenue-share': 'Revenue share',
      other: 'Something else',
    },
    state: { pledged: 'Pledged', signed: 'Contract signed', disbursed: 'Disbursed' },
    stateHint: {
      pledged: 'Kept on record, never counted.',
      signed: 'Kept on record, not counted yet.',
      disbursed: 'The money is in the account; the proof goes with it.',
    },
    standing: {
      reported: 'Waiting for confirmation',
      confirmed: 'Confirmed',
      returned: 'Needs something more',
    },
  },
)
