import { bilingual } from '../locale.tsx'

export const messages = bilingual(
  {
    title: 'Chia sẻ trang này',
    mail: 'Gửi qua thư',
    facebook: 'Facebook',
    linkedin: 'LinkedIn',
    address: 'Địa chỉ của trang, để chép',
    note: 'Đây chỉ là các đường dẫn: không ai theo dõi bạn, cho đến khi bạn bấm.',
  },
  {
    title: 'Share this page',
    mail: 'Send by mail',
    facebook: 'Facebook',
    linkedin: 'LinkedIn',
    address: 'The address of the page, to copy',
    note: 'These are links and nothing more: nobody follows you until you press one.',
  },
)
