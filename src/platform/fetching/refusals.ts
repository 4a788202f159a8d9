import { bilingual } from '../locale.ts'

/** Why something outside was not fetched, or not to its end. */
export type FetchRefusal =
  | 'bad-address'
  | 'not-https'
  | 'not-named'
  | 'inner-address'
  | 'no-such-host'
  | 'bad-certificate'
  | 'unreachable'
  | 'too-slow'
  | 'too-large'
  | 'too-many-redirects'
  | 'broken-packing'

export const fetchRefusals = bilingual<Record<FetchRefusal, string>>(
  {
    'bad-address':
      'Địa chỉ này không đọc được, hoặc có kèm tên đăng nhập. Hãy nhập địa chỉ đầy đủ, bắt đầu bằng https://.',
    'not-https':
      'Địa chỉ không dùng https, nên nội dung có thể bị sửa trên đường đi. Hãy nhờ bên kia mở https.',
    'not-named':
      'Địa chỉ dẫn sang một máy chủ khác với máy chủ đã ghi. Nếu bên kia đã chuyển chỗ, hãy ghi lại địa chỉ mới.',
    'inner-address':
      'Tên máy chủ này trỏ vào mạng nội bộ, nên chương trình không gọi tới. Hãy kiểm tra lại địa chỉ.',
    'no-such-host': 'Không tìm thấy máy chủ có tên này. Hãy kiểm tra chính tả của địa chỉ.',
    'bad-certificate':
      'Chứng thư số của máy chủ kia không hợp lệ hoặc đã hết hạn. Hãy báo cho bên vận hành.',
    unreachable:
      'Máy chủ kia không trả lời. Chương trình sẽ thử lại; nếu kéo dài, hãy báo bên kia.',
    'too-slow':
      'Máy chủ kia trả lời quá chậm nên chương trình đã dừng chờ. Chương trình sẽ thử lại sau.',
    'too-large':
      'Nội dung lớn hơn mức chương trình nhận, nên không lấy. Hãy đề nghị bên kia chia nhỏ.',
    'too-many-redirects':
      'Địa chỉ chuyển hướng quá nhiều lần, có thể đang chuyển vòng quanh. Hãy kiểm tra lại địa chỉ.',
    'broken-packing':
      'Nội dung được nén không đúng như máy chủ kia thông báo, nên không đọc được. Hãy báo bên kia.',
  },
  {
    'bad-address':
      'This address cannot be read, or has a user name in it. Enter the whole address, beginning with https://.',
    'not-https':
      'The address is not https, so what comes could be changed on the way. Ask the other side to offer https.',
    'not-named':
      'The address leads to another server than the one on record. If they have moved, record the new address.',
    'inner-address':
      'The name of this server leads into an inner network, so it is not called. Check the address.',
    'no-such-host': 'There is no server of this name. Check the spelling of the address.',
    'bad-certificate':
      'The certificate of the other server is not valid or has run out. Tell those who run it.',
    unreachable:
      'The other server does not answer. It is tried again; if this lasts, tell the other side.',
    'too-slow':
      'The other server answered too slowly, so we stopped waiting. It is tried again later.',
    'too-large':
      'This is larger than what is taken, so it was left. Ask the other side for smaller parts.',
    'too-many-redirects':
      'The address redirects too often, perhaps in a circle. Check the address.',
    'broken-packing':
      'It is packed otherwise than the other server says, so it cannot be read. Tell the other side.',
  },
)
