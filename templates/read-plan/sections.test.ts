import { describe, expect, it } from 'vitest'
import { plainPaper } from '../../test/fixtures/plain-paper'
import { asGuessed } from '../../test/fixtures/read-tally'
import { readPlanFile } from './read-plan-file'

function read(lines: readonly string[]) {
  let ids = 0
  const reading = readPlanFile(plainPaper(lines), { newId: () => `r${(ids += 1)}`, year: 2026 })
  if (reading.status !== 'read') throw new Error(reading.message)
  const { plan, unsure } = reading
  const tasks = plan.responsibilities.map((each) => `${each.unit}: ${each.tasks.join(' | ')}`)
  const asked = unsure.filter(({ isKept }) => !isKept).map(({ text, guess }) => [guess, text])
  const kept = unsure.filter(({ isKept }) => isKept).map(({ text }) => text)
  return { plan, tasks, asked, kept, placed: asGuessed(reading) }
}

describe('the tasks of bodies', () => {
  const section = (...lines: readonly string[]) => read(['*IV. TỔ CHỨC THỰC HIỆN', ...lines])

  it.each([
    'Trên đây là Kế hoạch truyền thông chính sách năm 2026./.',
    '4. Trên đây là Kế hoạch năm 2026, đề nghị các đơn vị triển khai.',
    'Trong quá trình thực hiện, nếu có vướng mắc thì báo cáo Ủy ban nhân dân xã.',
    'Quá trình tổ chức thực hiện nếu phát sinh, phản ánh về Phòng Văn hóa - Xã hội.',
    'Yêu cầu các phòng, ban nghiêm túc thực hiện.',
  ])('end before “%s”', (ending) => {
    const { tasks, kept, asked, placed } = section('*1. Công an xã', '- Phối hợp.', ending)
    expect(tasks).toEqual(['Công an xã: Phối hợp'])
    expect(kept).toEqual([ending])
    expect(asked).toEqual([])
    expect(placed.origin.sourceText).toEqual([ending])
  })

  it('go on after a requirement that begins as an ending does', () => {
    const { plan } = read([
      '*I. MỤC ĐÍCH, YÊU CẦU',
      '*2. Yêu cầu',
      'Trong quá trình thực hiện bảo đảm tiết kiệm.',
    ])
    expect(plan.purpose.requirements).toEqual(['Trong quá trình thực hiện bảo đảm tiết kiệm'])
  })

  it('stay with whoever stands before the colon, beside the other bodies', () => {
    const { tasks } = section(
      '*4.1. Phòng Văn hóa - Xã hội',
      '- Chủ trì.',
      '4.2. Công an xã: Bảo đảm an ninh.',
      '4.3. Đề nghị UB MTTQ Việt Nam xã: Vận động đoàn viên.',
      '4.4. Già làng, người có uy tín: Vận động dòng họ.',
    )
    expect(tasks).toEqual([
      'Phòng Văn hóa - Xã hội: Chủ trì',
      'Công an xã: Bảo đảm an ninh',
      'Đề nghị UB MTTQ Việt Nam xã: Vận động đoàn viên',
      'Già làng, người có uy tín: Vận động dòng họ',
    ])
  })

  it('are nobody’s where a sibling names no body', () => {
    const { tasks, asked } = section(
      '*1. Công an xã',
      '- Phối hợp.',
      '2. Kinh nghiệm hay được nhân rộng trên địa bàn.',
      '- Chậm nhất tháng 11.',
    )
    expect(tasks).toEqual(['Công an xã: Phối hợp'])
    expect(asked).toEqual([
      [null, 'Kinh nghiệm hay được nhân rộng trên địa bàn'],
      [null, 'Chậm nhất tháng 11'],
    ])
  })

  it('are nobody’s in prose under a list of them', () => {
    const { tasks, asked } = section(
      '*1. Công an xã',
      '- Phối hợp.',
      'Các đơn vị báo cáo hằng quý./.',
    )
    expect(tasks).toEqual(['Công an xã: Phối hợp'])
    expect(asked).toEqual([[null, 'Các đơn vị báo cáo hằng quý']])
  })

  it('are told apart among those of a group', () => {
    const { tasks } = section(
      '*1. Các phòng chuyên môn',
      'a) Phòng Kinh tế: cân đối kinh phí.',
      'b) Phòng Văn hóa - Xã hội',
      '- Theo dõi.',
      'c) Văn phòng HĐND và UBND: đăng tải trên trang thông tin.',
      '*2. Công an xã',
      '- Phòng, chống tin giả: rà soát hằng tuần.',
      '- Hội nghị: cử người dự.',
    )
    expect(tasks).toEqual([
      'Các phòng chuyên môn: ',
      'Phòng Kinh tế: cân đối kinh phí',
      'Phòng Văn hóa - Xã hội: Theo dõi',
      'Văn phòng HĐND và UBND: đăng tải trên trang thông tin',
      'Công an xã: Phòng, chống tin giả: rà soát hằng tuần | Hội nghị: cử người dự',
    ])
  })

  it('are read from a sentence that gives them', () => {
    const { tasks, asked, kept } = section(
      '1. Giao Phòng Văn hóa - Xã hội chủ trì, phối hợp với các đơn vị triển khai Kế hoạch.',
      '2. Giao Phòng Kinh tế cân đối kinh phí',
      '3. Công an xã phối hợp bảo đảm an ninh.',
      '4. Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội vận động Nhân dân.',
      '5. Tổ công nghệ số cộng đồng tuyên truyền tại thôn.',
    )
    expect(tasks).toEqual([
      'Phòng Văn hóa - Xã hội: Chủ trì, phối hợp với các đơn vị triển khai Kế hoạch',
      'Phòng Kinh tế: Cân đối kinh phí',
      'Công an xã: Phối hợp bảo đảm an ninh',
      'Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội: Vận động Nhân dân',
      'Tổ công nghệ số cộng đồng: Tuyên truyền tại thôn',
    ])
    expect([...asked, ...kept]).toEqual([])
  })
})

describe('a heading with its first text beside it', () => {
  it('governs what is under it, not what stands beside it', () => {
    const { plan, asked } = read([
      '*I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích: Nâng cao nhận thức.',
      '- Tạo đồng thuận.',
      '2. Yêu cầu: Dễ hiểu.',
      '3. Phạm vi, đối tượng: toàn thể Nhân dân.',
      '*II. NỘI DUNG, HÌNH THỨC',
      '1. Giải pháp: Đổi mới hình thức.',
      '2. Tổ chức 03 hội nghị tại thôn trong Quý II.',
      '3. Hình thức: qua loa truyền thanh.',
      '4. Cấp phát 2.000 tờ gấp trong tháng 7.',
      '5. Thời gian thực hiện: từ tháng 01 đến tháng 12 năm 2026.',
    ])
    expect(plan.purpose).toEqual({
      purposes: ['Nâng cao nhận thức', 'Tạo đồng thuận'],
      requirements: ['Dễ hiểu'],
    })
    expect(plan.solutions).toEqual(['Đổi mới hình thức'])
    expect(asked).toEqual([
      [null, 'Phạm vi, đối tượng: toàn thể Nhân dân'],
      ['activities', 'Tổ chức 03 hội nghị tại thôn trong Quý II'],
      ['channels', 'qua loa truyền thanh'],
      ['activities', 'Cấp phát 2.000 tờ gấp trong tháng 7'],
      [null, 'từ tháng 01 đến tháng 12 năm 2026'],
    ])
  })

  it.each([
    '1.1. Mục đích: A.|1.2. Yêu cầu: B.',
    '- Mục đích: A.|- Yêu cầu: B.',
    'a) Mục đích|- A.|b) Yêu cầu|- B.',
  ])('is known however deep and plain: %s', (lines) => {
    const { plan } = read(['*I. MỤC ĐÍCH, YÊU CẦU', ...lines.split('|')])
    expect(plan.purpose).toEqual({ purposes: ['A'], requirements: ['B'] })
  })
})

describe('activities told in prose', () => {
  it('have their details from the lines under them', () => {
    const { placed, asked } = read([
      '*II. NHIỆM VỤ',
      '*2.1. Trên hệ thống loa xã',
      'a) Biên soạn 02 bản tin về Luật Đất đai.',
      '– Chủ trì: Phòng Văn hóa - Xã hội.',
      '– Phối hợp: Công an xã, Đoàn Thanh niên.',
      '– Thời gian: Từ tháng 02 đến tháng 11/2026.',
      '– Kinh phí: 5.000.000 đồng.',
      'b) Mở chuyên mục hỏi đáp.',
    ])
    expect(asked.length).toBe(3)
    expect(placed.activities).toMatchObject([
      {
        content: 'Biên soạn 02 bản tin về Luật Đất đai',
        lead: 'Phòng Văn hóa - Xã hội',
        cooperatingUnits: ['Công an xã', 'Đoàn Thanh niên'],
        timing: { kind: 'months', from: 2, to: 11 },
        note: 'Kinh phí: 5.000.000 đồng',
      },
      { content: 'Mở chuyên mục hỏi đáp', timing: { kind: 'unset' } },
    ])
  })

  it.each([
    [
      'Quý III: Cấp phát 2.000 tờ rơi',
      'Cấp phát 2.000 tờ rơi',
      { kind: 'quarters', from: 3, to: 3 },
    ],
    ['Ngày 01/7: Mít tinh', 'Mít tinh', { kind: 'day', date: '2026-07-01' }],
    [
      'Cấp phát 500 tờ rơi, thực hiện trong tháng 5/2026',
      'Cấp phát 500 tờ rơi',
      { kind: 'months', from: 5, to: 5 },
    ],
    ['Tổ chức hội nghị trong quý I/2027', 'Tổ chức hội nghị trong quý I/2027', { kind: 'unset' }],
    [
      'Tổ chức tháng cao điểm: treo băng rôn',
      'Tổ chức tháng cao điểm: treo băng rôn',
      { kind: 'unset' },
    ],
  ])('have their time from their sentence: %s', (line, content, timing) => {
    const { placed } = read(['*II. NHIỆM VỤ', `- ${line}.`])
    expect(placed.activities).toMatchObject([{ content, timing }])
  })
})

describe('lines about a table of money', () => {
  it('are no part of what is said of the funding', () => {
    const { plan, kept, asked } = read([
      '*III. KINH PHÍ',
      'Kinh phí do ngân sách xã bảo đảm.',
      'ĐVT: triệu đồng',
      '(Số tiền bằng chữ: Ba triệu hai trăm năm mươi nghìn đồng)',
    ])
    expect(plan.fundingStatement).toBe('Kinh phí do ngân sách xã bảo đảm.')
    expect(kept).toEqual(['(Số tiền bằng chữ: Ba triệu hai trăm năm mươi nghìn đồng)'])
    expect(asked).toEqual([])
  })
})
