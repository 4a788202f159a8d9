import { bilingual } from '#platform/locale.ts'

type Ends = { manage: string; leave: string; endsOn: string }

export const digestTexts = bilingual(
  {
    about: (name: string) => `Tin mới: ${name}`,
    several: (count: number) => `Tin mới ở ${count} mục bạn theo dõi`,
    changed: '[Có thay đổi]',
    onlyVietnamese: '',
    more: (count: number) => `… và ${count} mục nữa.`,
    whole: 'Xem cả danh sách:',
    foot: ({ manage, leave, endsOn }: Ends) =>
      [
        `Bạn nhận thư này vì đã xác nhận ở cổng thông tin. Địa chỉ của bạn được giữ đến ${endsOn}.`,
        `Xem, sửa hoặc gia hạn: ${manage}`,
        `Thôi nhận tất cả: ${leave}`,
      ].join('\n'),
  },
  {
    about: (name: string) => `New: ${name}`,
    several: (count: number) => `New in ${count} things you follow`,
    changed: '[Changed]',
    onlyVietnamese: '(in Vietnamese)',
    more: (count: number) => (count === 1 ? '… and 1 more.' : `… and ${count} more.`),
    whole: 'See the whole list:',
    foot: ({ manage, leave, endsOn }: Ends) =>
      [
        `You get this mail because you confirmed it on the portal. Your address is kept until ${endsOn}.`,
        `See, change or renew: ${manage}`,
        `Stop everything: ${leave}`,
      ].join('\n'),
  },
)
