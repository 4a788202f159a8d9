import type { SampleArticle } from './article.ts'

export const quality: readonly SampleArticle[] = [
  {
    title: 'Tiêu chuẩn và quy chuẩn khác nhau thế nào?',
    summary:
      'Một bên tự nguyện, một bên bắt buộc. Nhầm lẫn có thể khiến lô hàng đầu tiên phải dừng lại.',
    body: `Tiêu chuẩn mô tả thế nào là tốt, và về nguyên tắc bạn tự nguyện áp dụng. Quy chuẩn kỹ thuật đặt mức tối thiểu về an toàn, sức khỏe, môi trường, và bắt buộc. Một quy chuẩn có thể dẫn tới một tiêu chuẩn; khi đó phần được dẫn cũng thành bắt buộc.

Cách làm cho một sản phẩm mới:

- Viết một câu sản phẩm là gì, dùng ở đâu, ai dùng.
- Tìm quy chuẩn cho nhóm sản phẩm đó trước, tiêu chuẩn sau.
- Ghi từng yêu cầu vào bảng: đã đạt, chưa đạt, chưa rõ.
- Với mỗi “chưa rõ”, tìm phòng thử nghiệm có năng lực và hỏi giá.

Bảng này nên bắt đầu từ mẫu thử đầu tiên; sửa bản vẽ rẻ hơn sửa khuôn.`,
    en: {
      title: 'Standards and technical regulations: what is the difference?',
      summary: 'One is voluntary, the other binding. Mixing them up may stop your first shipment.',
      body: `A standard says what is good, and as a rule you choose to follow it. A technical regulation sets the least that safety, health and the environment demand, and it binds. A regulation may point to a standard; then that part binds too.

For a new product:

- Write in one sentence what it is, where it is used and by whom.
- Look for regulations on that group of products first, standards second.
- Put every requirement in a table: met, not met, unknown.
- For each unknown, find a capable laboratory and ask the price.

Begin with the first prototype: changing a drawing is cheaper than changing a mould.`,
    },
  },
  {
    title: 'Thiết bị đo: kiểm định, hiệu chuẩn và thử nghiệm',
    summary: 'Ba từ hay dùng lẫn, ba việc khác nhau, và vì sao số đo của bạn cần có nguồn gốc.',
    body: `Hiệu chuẩn cho biết thiết bị lệch bao nhiêu so với chuẩn. Kiểm định xác nhận thiết bị đạt yêu cầu để dùng vào việc mà pháp luật quản lý, như cân hàng bán cho dân. Thử nghiệm là đo tính chất của mẫu, không phải của thiết bị.

Nếu sản phẩm của bạn đưa ra con số để người khác trả tiền hoặc ra quyết định, hãy hỏi sớm xem nó có thuộc danh mục phải kiểm định hay không. Dù không bắt buộc, một giấy hiệu chuẩn ghi rõ độ không đảm bảo đo vẫn là bằng chứng mạnh nhất trước khách hàng kỹ thuật.

Ghi số hiệu, ngày và nơi hiệu chuẩn vào nhật ký thử nghiệm. Số đo không có nguồn gốc chỉ là ý kiến.`,
    en: {
      title: 'Measuring equipment: verification, calibration, testing',
      summary:
        'Three words often mixed up, three different jobs, and why your figures need a pedigree.',
      body: `Calibration tells how far an instrument is off a reference. Verification confirms that it may be used where the law regulates measuring, such as scales in trade. Testing measures a sample, not the instrument.

If your product gives a figure by which others pay or decide, ask early whether it must be verified. Even where it need not, a calibration certificate that states its uncertainty is the best proof before a technical customer.

Write number, day and place of calibration in the test log. A figure without a pedigree is an opinion.`,
    },
  },
  {
    title: 'Quản lý chất lượng cho nhóm năm người',
    summary: 'Chưa cần chứng nhận để làm đúng: bốn thói quen nhỏ có tác dụng ngay.',
    body: `Hệ thống quản lý chất lượng không bắt đầu bằng sổ tay dày. Với nhóm nhỏ, bốn thói quen sau đủ cho năm đầu.

- Mỗi sản phẩm giao đi có một số, và từ số đó tìm lại được linh kiện, ngày làm, người kiểm.
- Mỗi lỗi khách báo được ghi lại với nguyên nhân gốc, không chỉ cách sửa tạm.
- Mỗi thay đổi thiết kế có người thứ hai xem.
- Mỗi quý nhìn lại ba lỗi lặp nhiều nhất và bỏ hẳn một.

Khi đã quen, việc áp dụng một tiêu chuẩn hệ thống quản lý chỉ là viết lại điều đang làm. Chi phí xây dựng và áp dụng hệ thống quản lý chất lượng tiên tiến là một nội dung được ưu tiên theo mục II.4.1 của kế hoạch.`,
  },
  {
    title: 'Ghi gì trước khi đưa mẫu thử cho người dùng',
    summary: 'Một trang ghi trước ngày thử giúp kết quả có thể tin được và người thử được an toàn.',
    body: `Trước ngày thử, cả nhóm viết một trang và ký tên.

- Điều muốn biết, viết thành câu trả lời được bằng đúng hoặc sai.
- Số người thử, họ được chọn thế nào, và họ biết gì trước.
- Con số nào thì coi là đạt. Viết trước khi đo, không sửa sau khi đo.
- Điều có thể gây hại và người có quyền dừng buổi thử.
- Dữ liệu cá nhân nào được ghi, giữ đến ngày nào.

Sau buổi thử, ghi cả những gì không như mong đợi. Hội đồng đánh giá tin một bảng có lỗi được giải thích hơn một bảng toàn điểm mười.`,
  },
]
