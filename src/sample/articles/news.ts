import type { SampleArticle } from './article.ts'

/** News of things that never happened: each says so in its title and again at its end. */
export const news: readonly SampleArticle[] = [
  {
    daysAgo: 16,
    title: 'Mở nhận hồ sơ đợt hỗ trợ dịch vụ và nhân lực (mẫu)',
    summary: 'Đợt mới dành cho dự án và doanh nghiệp khởi nghiệp, nhận hồ sơ trực tuyến.',
    body: `Đợt kêu gọi mới của chương trình dịch vụ và nhân lực đã mở. Dự án của cá nhân, nhóm cá nhân và doanh nghiệp khởi nghiệp nộp hồ sơ hoàn toàn trên cổng, không nộp bản giấy.

Nội dung được hỗ trợ một phần gồm tiền công trực tiếp, đào tạo, quản trị, tiếp thị, công nghệ, tài chính - kế toán và pháp lý, đúng như danh mục của kế hoạch. Mức tối đa của một hồ sơ, giờ đóng và thang điểm ghi ở trang của đợt.

Nên tự kiểm tra điều kiện trước khi bắt đầu bản nháp. Đây là tin minh họa của bộ dữ liệu mẫu.`,
    en: {
      title: 'A call for services and wages is open (sample)',
      summary:
        'The new call is for projects and startup enterprises and takes applications online.',
      body: `The new call of the services and wages programme is open. Projects of individuals and groups, and startup enterprises, apply on the portal alone; no paper is needed.

It pays part of direct wages, training, governance, marketing, technology, accounting and legal work, as the plan lists them. The ceiling, the closing hour and the marking scale stand on the page of the call.

Check the conditions before you begin a draft. This is a made-up item of the sample data.`,
    },
  },
  {
    daysAgo: 330,
    title: 'Công bố kết quả đợt hỗ trợ dịch vụ và nhân lực đầu tiên (mẫu)',
    summary: 'Mọi hồ sơ của đợt đã có quyết định kèm lý do; các hợp đồng đang được ký.',
    body: `Tất cả hồ sơ của đợt đầu tiên đã có quyết định. Người nộp xem kết quả và lý do ở trang hồ sơ của mình, đồng thời nhận thư thông báo.

Hồ sơ được phê duyệt chuyển sang bước ký hợp đồng. Chỉ khi hợp đồng được ký và ghi sổ, dự án mới được tính vào chỉ tiêu dự án được hỗ trợ. Vì vậy con số trên trang Kế hoạch sẽ tăng dần trong các tuần tới, không tăng ngay trong ngày công bố.

Nhóm chưa được chọn có thể nộp lại ở đợt sau. Đây là tin minh họa của bộ dữ liệu mẫu.`,
  },
  {
    daysAgo: 26,
    title: 'Hội đồng bắt đầu đánh giá đợt không gian và phòng thí nghiệm (mẫu)',
    summary: 'Hồ sơ hợp lệ đã được chuyển cho người đánh giá sau khi khai báo xung đột lợi ích.',
    body: `Sau bước thẩm tra, các hồ sơ hợp lệ của đợt không gian và phòng thí nghiệm đã được giao cho người đánh giá. Mỗi hồ sơ có ít nhất hai người chấm độc lập.

Một người đánh giá đã rút khỏi một hồ sơ vì từng cố vấn cho nhóm nộp; hồ sơ đó được giao cho người khác ngay trong tuần. Cổng ghi lại việc rút nhưng không công khai tên.

Người nộp theo dõi tiến độ ở trang hồ sơ: ai làm bước tiếp theo và chậm nhất ngày nào. Đây là tin minh họa của bộ dữ liệu mẫu.`,
  },
  {
    daysAgo: 210,
    title: 'Trung tâm Khởi nghiệp Bến Mở được ghi nhận thành lập (mẫu)',
    summary: 'Chỉ tiêu về trung tâm của thành phố chuyển từ không sang một, kèm số văn bản.',
    body: `Văn bản thành lập Trung tâm Khởi nghiệp Bến Mở đã được ghi vào sổ cái. Theo định nghĩa của chỉ tiêu, trung tâm của thành phố được tính từ ngày có văn bản thành lập; việc lập dự án trước đó không được tính.

Trung tâm có không gian làm việc chung, hai phòng họp cho nhà đầu tư và một phòng tư vấn pháp lý mở vào sáng thứ ba. Lịch và cách đăng ký sẽ được đăng ở mục Trung tâm.

Tên, địa chỉ và số văn bản đều là hư cấu. Đây là tin minh họa của bộ dữ liệu mẫu.`,
    en: {
      title: 'Open Quay Startup Centre is on record (sample)',
      summary: 'The target for the city’s centre moves from none to one, with its document.',
      body: `The founding document of the Open Quay Startup Centre has been entered in the ledger. By the definition of the target, the city's centre counts from the day of its founding document; the project prepared before it did not.

It has shared working space, two rooms for meeting investors and a legal advice room open on Tuesday mornings.

Name, address and document are invented. This is a made-up item of the sample data.`,
    },
  },
  {
    daysAgo: 408,
    title: 'Người đánh giá tập chấm thử trước đợt đầu tiên (mẫu)',
    summary: 'Sáu người cùng chấm một hồ sơ giả định để thống nhất cách dùng thang điểm.',
    body: `Trước khi nhận hồ sơ thật, sáu người đánh giá cùng chấm một hồ sơ giả định. Lần đầu, điểm cao nhất và thấp nhất cách nhau gần bốn mươi điểm. Sau khi đọc lại mô tả của từng mức và nêu lý do, khoảng cách còn mười hai.

Buổi tập cũng nhắc lại hai quy tắc: tiêu chí không áp dụng thì chọn “không áp dụng” kèm lý do, không cho điểm không; và ai có quan hệ với nhóm nộp thì khai báo trước khi mở hồ sơ.

Ghi chép của buổi tập được dùng để sửa câu chữ trong thang điểm. Đây là tin minh họa của bộ dữ liệu mẫu.`,
  },
  {
    daysAgo: 9,
    title: 'Giải đáp trực tuyến về biểu mẫu nộp hồ sơ (mẫu)',
    summary: 'Những câu được hỏi nhiều nhất: tài liệu, kinh phí tự có và nộp sát giờ.',
    body: `Gần một trăm lượt hỏi đã được trả lời trong buổi giải đáp. Ba câu được hỏi nhiều nhất:

- Tài liệu bắt buộc có cần công chứng không? Không, trừ khi đợt kêu gọi ghi rõ.
- Phần nhóm tự chi có được tính bằng công lao động không? Có, nếu ghi rõ số giờ và đơn giá.
- Đang tải tệp thì hết giờ có sao không? Việc tải bắt đầu trước giờ đóng được phép hoàn tất, sau đó còn năm phút để bấm nộp.

Đừng chờ năm phút ấy: hãy nộp trước một ngày. Đây là tin minh họa của bộ dữ liệu mẫu.`,
  },
  {
    daysAgo: 55,
    title: 'Một xác nhận đầu tư được rút lại, chỉ tiêu gọi vốn giảm theo (mẫu)',
    summary: 'Chứng từ thuộc về một giao dịch khác; bản ghi đính chính vẫn mở cho mọi người xem.',
    body: `Khi đối chiếu, cán bộ phát hiện chứng từ của một khoản đầu tư đã xác nhận thuộc về một giao dịch khác. Xác nhận được rút lại và báo cáo trả về cho người sáng lập kèm lý do.

Chỉ tiêu gọi vốn giảm ngay trong ngày. Bản ghi cũ không bị xóa: trang chứng cứ cho thấy cả lần xác nhận và lần rút lại. Người sáng lập có thể bổ sung chứng từ đúng và gửi lại.

Con số giảm không vui, nhưng con số sai còn tệ hơn. Đây là tin minh họa của bộ dữ liệu mẫu.`,
    en: {
      title: 'A confirmation withdrawn, and the indicator goes down (sample)',
      summary: 'The proof belonged to another deal; the correcting entry stays open to everybody.',
      body: `While comparing papers, an officer found that the proof of a confirmed investment belonged to another deal. The confirmation was withdrawn and the report went back to the founder with the reason.

The indicator fell the same day. The earlier entry was not deleted: the evidence page shows both. The founder may supply the right proof and send the report again.

A figure that falls is no joy, but a wrong one is worse. This is a made-up item of the sample data.`,
    },
  },
  {
    daysAgo: 120,
    title: 'Xưởng chế tạo Búa Nước mở cửa sáng thứ bảy (mẫu)',
    summary: 'Nhóm có hồ sơ được hỗ trợ đặt máy trước; nhóm khác vào tham quan tự do.',
    body: `Mỗi sáng thứ bảy, Xưởng chế tạo Búa Nước (mẫu) dành ba máy phay và hai máy in cho các nhóm khởi nghiệp. Người hướng dẫn có mặt từ tám giờ.

Nhóm cần mang bản vẽ, vật liệu và người đã học nội quy an toàn. Lần đầu, mỗi nhóm chỉ dùng máy dưới sự hướng dẫn. Mẫu làm ra được giữ kín; xưởng không chụp ảnh khi chưa được đồng ý.

Trong ba tháng đầu, điều được hỏi nhiều nhất không phải về máy mà về dung sai. Đây là tin minh họa của bộ dữ liệu mẫu.`,
  },
  {
    daysAgo: 5,
    title: 'Sắp mở đợt hoàn thiện công nghệ và sở hữu trí tuệ (mẫu)',
    summary: 'Lịch đã công bố để các nhóm chuẩn bị tài liệu kỹ thuật và đơn đăng ký quyền.',
    body: `Đợt tiếp theo của chương trình hoàn thiện công nghệ và sở hữu trí tuệ đã có lịch. Trang của đợt đã công khai điều kiện, mức hỗ trợ và thang điểm, dù chưa nhận hồ sơ.

Nhóm dự định nộp nên chuẩn bị trước ba thứ: một trang lộ trình công nghệ, kết quả thử gần nhất kèm điều kiện đo, và danh sách quyền sở hữu trí tuệ đã có hoặc sẽ nộp đơn.

Nếu sản phẩm có giải pháp kỹ thuật mới, hãy cân nhắc nộp đơn sáng chế trước khi trình bày ở nơi công khai. Đây là tin minh họa của bộ dữ liệu mẫu.`,
  },
]
