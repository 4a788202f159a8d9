import { bilingual } from '#ui/locale.tsx'

export const messages = bilingual(
  {
    title: 'Dữ liệu mở',
    lead: 'Những gì trang này công bố cho người đọc, máy cũng đọc được. Không cần đăng ký, không cần khóa truy cập.',
    address: 'Địa chỉ',
    what: 'Nội dung',
    api: 'Giao diện lập trình (API)',
    apiLead:
      'Trả về JSON. Lỗi trả về theo RFC 9457; tham số không có trong mô tả bị từ chối thay vì bị bỏ qua.',
    description: 'Mô tả đầy đủ theo OpenAPI 3.1',
    feeds: 'Nguồn tin',
    licence: 'Dùng lại dữ liệu',
    licenceText:
      'Ai cũng đọc và tải được, không cần tài khoản. Khi dùng lại, hãy nêu nguồn và thời điểm lấy dữ liệu; điều kiện cụ thể do thành phố quy định.',
    change: 'Khi có thay đổi',
    changeText:
      'Địa chỉ có /v1 giữ nguyên ý nghĩa. Thay đổi làm hỏng chương trình đang đọc sẽ nằm ở địa chỉ /v2.',
    things: {
      indicators: 'Chỉ tiêu của kế hoạch, giá trị hiện tại và đường dẫn tới căn cứ',
      plan: 'Kế hoạch và các nhiệm vụ, cơ quan chủ trì, phối hợp, thời gian',
      programmes: 'Chương trình hỗ trợ',
      calls: 'Đợt kêu gọi và thời hạn (lọc bằng ?state=open)',
      rss: 'Tin mới, RSS 2.0',
      json: 'Tin mới, JSON Feed 1.1',
      sitemap: 'Sơ đồ trang cho máy tìm kiếm',
    } as Record<string, string>,
  },
  {
    title: 'Open data',
    lead: 'What this site says to people, programs can read as well. No registration and no key is needed.',
    address: 'Address',
    what: 'What it holds',
    api: 'Programming interface (API)',
    apiLead:
      'Answers are JSON. Faults follow RFC 9457; a parameter that is not described is refused, never ignored.',
    description: 'The whole description in OpenAPI 3.1',
    feeds: 'Feeds',
    licence: 'Reuse',
    licenceText:
      'Anybody may read and download it without an account. When you reuse it, name the source and the time it was taken; the city sets the terms.',
    change: 'When something changes',
    changeText:
      'Addresses with /v1 keep their meaning. A change that would break a reading program goes to /v2.',
    things: {
      indicators: 'Targets of the plan, their values now and the way to the evidence',
      plan: 'The plan and its tasks, who leads, who coordinates, when',
      programmes: 'Support programmes',
      calls: 'Calls and their deadlines (filter with ?state=open)',
      rss: 'News, RSS 2.0',
      json: 'News, JSON Feed 1.1',
      sitemap: 'The map of the site for search engines',
    },
  },
)
