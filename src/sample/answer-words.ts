import type { GrowthBasis, Sector, Stage } from '#modules/organisations/index.ts'
import type { ProgrammeKey } from './programmes.ts'

export const problems: Record<Sector, string> = {
  logistics:
    'Bến bãi và đội xe nhỏ vẫn điều phối bằng điện thoại. Phương tiện chờ nhau nhiều giờ mỗi tuần, chi phí nhiên liệu và lưu bãi do doanh nghiệp nhỏ gánh.',
  manufacturing:
    'Xưởng vừa và nhỏ phát hiện lỗi khi sản phẩm đã gần xong. Mỗi lần làm lại mất vài ngày công và vật tư, nhưng thiết bị kiểm tra nhập khẩu vượt quá khả năng đầu tư.',
  agriculture:
    'Người nuôi trồng ven biển quyết định theo kinh nghiệm, trong khi nước, độ mặn và thời tiết thay đổi từng giờ. Một đêm chậm trễ có thể mất cả vụ.',
  environment:
    'Chất thải và dòng nước chưa được đo ở nơi phát sinh. Người quản lý chỉ biết khi đã có phản ánh, nên chi phí xử lý cao hơn nhiều so với phòng ngừa.',
  health:
    'Công nhân và người cao tuổi ít khi đi kiểm tra sớm vì xa, mất ngày công và ngại thủ tục. Dấu hiệu được phát hiện khi việc điều trị đã tốn kém.',
  education:
    'Người học nghề thiếu cơ hội thực hành với thiết bị thật và người giỏi nghề. Nhà trường khó mua thiết bị theo kịp doanh nghiệp.',
  tourism:
    'Khách đến trong vài giờ và không biết đi đâu ngoài vài điểm quen. Hộ kinh doanh nhỏ có sản phẩm tốt nhưng không tiếp cận được khách.',
  finance:
    'Hộ kinh doanh và người lao động phải dùng nguồn vay đắt cho nhu cầu ngắn ngày, vì sổ sách không đủ để tiếp cận dịch vụ chính thức.',
  digital:
    'Dữ liệu của cơ sở nhỏ nằm trên giấy hoặc trong nhiều phần mềm rời rạc. Người quản lý mất nhiều giờ mỗi tuần để ghép lại mà vẫn sai.',
  other:
    'Công việc hằng ngày còn làm bằng tay, tốn thời gian và khó kiểm tra. Những giải pháp có sẵn được làm cho quy mô lớn hơn nhiều.',
}

export const markets: Record<Sector, string> = {
  logistics:
    'Khách trả tiền là chủ bến, chủ đội xe có từ năm đến ba mươi phương tiện. Nhóm đã nói chuyện với mười bốn đơn vị, ba đơn vị đồng ý dùng thử có trả phí.',
  manufacturing:
    'Khách trả tiền là xưởng có từ hai mươi đến hai trăm lao động. Nhóm đã thử tại bốn xưởng, hai xưởng muốn ký hợp đồng năm nếu giảm được một phần ba số lần làm lại.',
  agriculture:
    'Khách trả tiền là hộ nuôi và hợp tác xã. Nhóm đã đi cùng mười hộ qua một vụ; sáu hộ tiếp tục thuê thiết bị sau khi hết thời gian thử.',
  environment:
    'Khách trả tiền là ban quản lý khu, doanh nghiệp và phường. Nhóm đã có hai biên bản thử nghiệm và một thư đề nghị báo giá.',
  health:
    'Khách trả tiền là doanh nghiệp có phòng y tế và gia đình có người cao tuổi. Nhóm đã phỏng vấn hai mươi người dùng và thử với một phòng khám.',
  education:
    'Khách trả tiền là trường nghề và phụ huynh. Nhóm đã dạy thử bốn lớp, tỷ lệ học hết khóa là tám trên mười người.',
  tourism:
    'Khách trả tiền là đơn vị lữ hành và khách lẻ. Trong một mùa thử, nhóm phục vụ gần bốn trăm lượt khách cùng chín hộ kinh doanh.',
  finance:
    'Khách trả tiền là hộ kinh doanh và doanh nghiệp sử dụng lao động. Ba mươi hộ đang dùng bản thử; mười một hộ trả phí hằng tháng.',
  digital:
    'Khách trả tiền là đơn vị vận hành có từ năm mươi người. Nhóm có hai khách trả phí và năm đơn vị đang thử.',
  other:
    'Khách trả tiền là doanh nghiệp nhỏ trên địa bàn. Nhóm đã nói chuyện với mười đơn vị và đang thử tại hai đơn vị.',
}

export const proofs: Record<GrowthBasis, string> = {
  technology:
    'Kết quả thử trong ba tháng, có ngày, điều kiện đo và người xác nhận, nằm trong tài liệu đính kèm. Chi phí một bộ thiết bị bằng một phần tư sản phẩm nhập khẩu tương đương.',
  'intellectual-property':
    'Đơn đăng ký đã nộp và được chấp nhận hợp lệ; quyền đứng tên dự án. Bản mô tả và bằng chứng tạo lập nằm trong tài liệu đính kèm.',
  'new-business-model':
    'Số liệu bốn tháng cho thấy chi phí phục vụ mỗi khách giảm gần một nửa khi số khách tăng gấp ba. Bảng số và cách tính nằm trong tài liệu đính kèm.',
}

export const progress: Record<Stage, string> = {
  idea: 'Hiện nhóm có bản phác thảo và kết quả phỏng vấn; chưa có mẫu thử.',
  prototype: 'Mẫu thử đã chạy trong xưởng; còn thiếu thử nghiệm dài ngày ở điều kiện thật.',
  'first-customers':
    'Sản phẩm đang được những khách hàng đầu tiên dùng; còn thiếu quy trình lắp đặt nhanh và bảo hành.',
  growth: 'Sản phẩm chạy ổn định tại nhiều khách; còn thiếu người để mở rộng.',
}

export const teams: Record<Stage, string> = {
  idea: 'Hai người sáng lập, một người phụ trách kỹ thuật và một người phụ trách thị trường, có cố vấn trong ngành.',
  prototype:
    'Ba người làm toàn thời gian: thiết kế, phần mềm, thử nghiệm hiện trường. Người thiết kế từng làm bốn năm trong ngành.',
  'first-customers':
    'Bốn người làm toàn thời gian và hai cộng tác viên. Phần bán hàng và chăm sóc khách do một người sáng lập đảm nhận.',
  growth:
    'Tám người làm toàn thời gian, chia thành kỹ thuật, vận hành và khách hàng. Hai người từng đưa sản phẩm tương tự ra thị trường.',
}

export const plans: Record<ProgrammeKey, string> = {
  services:
    'Tháng 1–3: tuyển và đào tạo người, chuẩn hóa quy trình phục vụ. Tháng 4–7: triển khai với năm khách, ký biên bản thử nghiệm. Tháng 8–10: tổng hợp số liệu, hoàn thiện bảng giá và hợp đồng mẫu.',
  technology:
    'Tháng 1–2: hoàn thiện thiết kế, nộp đơn đăng ký quyền. Tháng 3–6: chế tạo loạt nhỏ mười bộ, hiệu chuẩn. Tháng 7–9: thử dài ngày tại hai nơi. Tháng 10–12: áp dụng quản lý chất lượng và lập hồ sơ kỹ thuật.',
  space:
    'Tháng 1: chuyển vào không gian ươm tạo. Tháng 2–6: dùng phòng thí nghiệm mỗi tuần hai ca theo kế hoạch thử. Tháng 7–9: hoàn thiện mẫu và trình bày kết quả.',
}

export const budgets: Record<ProgrammeKey, string> = {
  services:
    'Tiền công trực tiếp hai kỹ sư trong mười tháng: 60% đề nghị, 40% tự chi.\nĐào tạo vận hành và an toàn: một khóa, đề nghị toàn bộ.\nTư vấn pháp lý cho hợp đồng mẫu: một gói, đề nghị một nửa.\nTài liệu giới thiệu: tự chi.',
  technology:
    'Linh kiện và gia công mười bộ: 50% đề nghị, 50% tự chi.\nHiệu chuẩn, thử nghiệm tại phòng thí nghiệm: đề nghị toàn bộ.\nPhí đăng ký quyền: đề nghị toàn bộ.\nXây dựng hệ thống quản lý chất lượng: đề nghị một nửa.',
  space:
    'Thuê bốn chỗ làm việc trong chín tháng: 70% đề nghị, 30% tự chi.\nThuê phòng thí nghiệm hai ca mỗi tuần: 70% đề nghị, 30% tự chi.\nĐiện, nước và dịch vụ dùng chung: theo hóa đơn, cùng tỷ lệ.',
}
