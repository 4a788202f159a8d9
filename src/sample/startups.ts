import type { GrowthBasis, Sector, Stage, StartupKind } from '#modules/organisations/index.ts'

/** A made-up project or enterprise. Some were registered so long ago that the five-year rule shuts them out. */
export type SampleStartup = {
  /** Without the mark that every name of the sample carries. */
  name: string
  english: string
  kind: StartupKind
  sector: Sector
  stage: Stage
  basis: GrowthBasis
  /** Months since the first registration; a project has none. */
  monthsOld: number | null
  vi: string
  en: string
}

type Row = [
  name: string,
  english: string,
  kind: 'p' | 'e',
  sector: Sector,
  stage: Stage,
  basis: GrowthBasis,
  monthsOld: number,
  vi: string,
  en: string,
]

// biome-ignore format: a table is read by its rows
const rows: Row[] = [
  ['Cảng Mở', 'Open Quay', 'e', 'logistics', 'growth', 'technology', 44, 'Lịch cập cầu dùng chung cho bến container nhỏ.', 'A shared berth schedule for small container quays.'],
  ['Sóng Lạnh', 'Cold Wave', 'e', 'logistics', 'first-customers', 'technology', 30, 'Cảm biến nhiệt cho hàng thủy sản suốt chuỗi lạnh.', 'Temperature sensors along the seafood cold chain.'],
  ['Phao Sáng', 'Bright Buoy', 'e', 'digital', 'prototype', 'intellectual-property', 16, 'Phao thông minh báo luồng lạch cho tàu nhỏ.', 'Smart buoys that mark channels for small boats.'],
  ['Lưới Xanh', 'Green Net', 'e', 'environment', 'growth', 'technology', 49, 'Thu gom lưới cũ, tái chế thành hạt nhựa.', 'Collects old nets and turns them into plastic pellets.'],
  ['Mực Nước', 'Waterline', 'p', 'environment', 'prototype', 'technology', 0, 'Dự báo ngập từng tuyến phố từ dữ liệu triều.', 'Street-level flood forecasts from tide data.'],
  ['Bếp Cảng', 'Port Kitchen', 'e', 'tourism', 'first-customers', 'new-business-model', 38, 'Đặt món quán nhỏ cho khách tàu du lịch.', 'Orders from small eateries for cruise guests.'],
  ['Ao Thông', 'Clear Pond', 'e', 'agriculture', 'growth', 'technology', 59, 'Quản lý ao tôm bằng đo oxy tự động.', 'Shrimp ponds run by automatic oxygen measurement.'],
  ['Rươi Vàng', 'Golden Tide', 'p', 'agriculture', 'idea', 'new-business-model', 0, 'Truy xuất nguồn gốc đặc sản bãi bồi.', 'Traceability for delicacies of the mudflats.'],
  ['Khuôn Nhanh', 'Quick Mould', 'e', 'manufacturing', 'first-customers', 'technology', 34, 'In khuôn cát cho xưởng đúc vừa và nhỏ.', 'Printed sand moulds for small foundries.'],
  ['Mắt Hàn', 'Weld Eye', 'e', 'manufacturing', 'prototype', 'intellectual-property', 21, 'Camera kiểm tra mối hàn vỏ tàu.', 'Cameras that inspect hull welds.'],
  ['Xưởng Số', 'Digital Yard', 'e', 'manufacturing', 'growth', 'technology', 74, 'Theo dõi tiến độ đóng tàu theo từng phân đoạn.', 'Tracks shipbuilding block by block.'],
  ['Trạm Thở', 'Breathing Post', 'e', 'health', 'first-customers', 'technology', 41, 'Đo chức năng hô hấp cho công nhân tại xưởng.', 'Lung checks for workers at the yard.'],
  ['Thuốc Đúng', 'Right Dose', 'p', 'health', 'prototype', 'new-business-model', 0, 'Nhắc uống thuốc cho người cao tuổi sống một mình.', 'Medicine reminders for elderly people who live alone.'],
  ['Lớp Biển', 'Sea Class', 'e', 'education', 'first-customers', 'new-business-model', 27, 'Học hàng hải trên buồng lái mô phỏng.', 'Navigation lessons on a simulated bridge.'],
  ['Toán Vui Bến Cảng', 'Harbour Maths', 'p', 'education', 'idea', 'new-business-model', 0, 'Bài toán đời sống cho học sinh cấp hai.', 'Everyday maths for lower secondary pupils.'],
  ['Ví Thợ', 'Craft Purse', 'e', 'finance', 'prototype', 'new-business-model', 19, 'Ứng lương an toàn cho công nhân khu công nghiệp.', 'Safe wage advances for factory workers.'],
  ['Sổ Sáng', 'Clear Books', 'e', 'finance', 'growth', 'technology', 52, 'Sổ kế toán cho hộ kinh doanh chuyển lên doanh nghiệp.', 'Accounts for households that become companies.'],
  ['Đảo Đêm', 'Night Isle', 'e', 'tourism', 'first-customers', 'new-business-model', 33, 'Tour ngắm sinh vật phát sáng, giới hạn lượt khách.', 'Night tours of glowing plankton with visitor limits.'],
  ['Gạch Bùn', 'Silt Brick', 'e', 'environment', 'prototype', 'intellectual-property', 23, 'Gạch không nung từ bùn nạo vét.', 'Unfired bricks from dredged silt.'],
  ['Rong Sợi', 'Kelp Thread', 'p', 'manufacturing', 'prototype', 'intellectual-property', 0, 'Sợi bao bì từ rong biển.', 'Packaging fibre from seaweed.'],
  ['Cẩu Nhẹ', 'Light Crane', 'e', 'logistics', 'prototype', 'technology', 18, 'Điều khiển từ xa cho cẩu bãi cũ.', 'Remote control for old yard cranes.'],
  ['Chặng Cuối', 'Last Leg', 'e', 'logistics', 'growth', 'new-business-model', 57, 'Gom đơn giao hàng vào phố hẹp bằng xe điện.', 'Pooled deliveries into narrow streets by electric bike.'],
  ['Hải Trình', 'Sea Log', 'e', 'digital', 'first-customers', 'technology', 36, 'Nhật ký khai thác điện tử cho tàu cá.', 'Electronic catch logs for fishing boats.'],
  ['Phượng Studio', 'Flame Studio', 'e', 'digital', 'growth', 'intellectual-property', 60, 'Trò chơi về lịch sử đất cảng.', 'Games about the history of the port.'],
  ['Tiếng Việt Rõ', 'Plain Speech', 'p', 'digital', 'prototype', 'technology', 0, 'Chuyển giọng nói vùng biển thành phụ đề.', 'Captions for coastal dialects.'],
  ['Vườn Tầng', 'Tiered Garden', 'e', 'agriculture', 'first-customers', 'technology', 28, 'Rau thủy canh trên mái nhà xưởng.', 'Hydroponics on factory roofs.'],
  ['Mặn Ngọt', 'Brackish', 'e', 'agriculture', 'prototype', 'technology', 22, 'Cảnh báo xâm nhập mặn cho cống nội đồng.', 'Salt intrusion alerts for field sluices.'],
  ['Nhà Ong', 'Bee House', 'p', 'agriculture', 'idea', 'new-business-model', 0, 'Nuôi ong rừng ngập mặn cùng người dân.', 'Mangrove beekeeping with residents.'],
  ['Bước Vững', 'Steady Step', 'e', 'health', 'prototype', 'intellectual-property', 14, 'Nẹp tập đi giá thấp in theo số đo.', 'Low-cost walking braces printed to measure.'],
  ['Ca Trực', 'On Shift', 'e', 'digital', 'first-customers', 'new-business-model', 37, 'Xếp ca cho bệnh viện và nhà máy.', 'Shift planning for hospitals and plants.'],
  ['Muối Trời', 'Sky Salt', 'p', 'manufacturing', 'idea', 'technology', 0, 'Sấy muối sạch bằng năng lượng mặt trời.', 'Clean salt dried by the sun.'],
  ['Biển Kể', 'Sea Tells', 'e', 'tourism', 'prototype', 'new-business-model', 20, 'Thuyết minh tự động tại di tích.', 'Audio guides at heritage sites.'],
  ['Nắp Kín', 'Tight Lid', 'e', 'manufacturing', 'first-customers', 'intellectual-property', 50, 'Nắp container chống trộm có khóa từ.', 'Tamper-proof container lids with magnetic locks.'],
  ['Thu Hồi', 'Take Back', 'e', 'environment', 'growth', 'new-business-model', 60, 'Đổi vỏ pin cũ lấy điểm tại cửa hàng.', 'Old batteries for points at shops.'],
  ['Điện Bãi', 'Shore Power', 'e', 'environment', 'prototype', 'technology', 25, 'Cấp điện bờ cho tàu nhỏ khi neo.', 'Shore power for small vessels at berth.'],
  ['Kết Thợ', 'Craft Link', 'p', 'education', 'prototype', 'new-business-model', 0, 'Ghép thợ giỏi kèm học sinh trường nghề.', 'Pairs master craftspeople with trade pupils.'],
  ['Phố Chợ', 'Market Street', 'e', 'finance', 'first-customers', 'new-business-model', 43, 'Thanh toán chung cho chợ truyền thống.', 'Shared payments for traditional markets.'],
  ['Đo Êm', 'Quiet Gauge', 'e', 'manufacturing', 'growth', 'technology', 89, 'Đo rung máy nén để sửa trước khi hỏng.', 'Compressor vibration gauges that warn before failure.'],
  ['Tàu Giấy', 'Paper Boat', 'p', 'tourism', 'idea', 'new-business-model', 0, 'Quà lưu niệm gấp từ giấy tái chế.', 'Souvenirs folded from recycled paper.'],
  ['Nước Ngầm', 'Deep Well', 'e', 'environment', 'first-customers', 'technology', 39, 'Bản đồ chất lượng giếng khoan theo cụm dân cư.', 'Maps of well water quality by neighbourhood.'],
  ['Xe Chung', 'Shared Ride', 'e', 'logistics', 'prototype', 'new-business-model', 18, 'Ghép xe đưa đón công nhân các khu công nghiệp.', 'Pooled buses for workers of industrial zones.'],
  ['Cá Kể Chuyện', 'Fish Tale', 'p', 'digital', 'prototype', 'technology', 0, 'Nhận dạng loài cá bằng ảnh cho chợ đầu mối.', 'Names fish from photos at wholesale markets.'],
]

export const sampleStartups: readonly SampleStartup[] = rows.map(
  ([name, english, kind, sector, stage, basis, monthsOld, vi, en]) => ({
    name,
    english,
    kind: kind === 'e' ? 'enterprise' : 'project',
    sector,
    stage,
    basis,
    monthsOld: monthsOld || null,
    vi,
    en,
  }),
)
