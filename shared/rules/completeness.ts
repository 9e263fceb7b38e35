import { isTyped, type Entered } from '#shared/plan/entered'
import type { Plan } from '#shared/plan/plan'
import { standsUnder } from '#shared/plan/unit-place'
import { withoutBlankEnds } from '#shared/plan/untouched'
import { timingRange } from '#shared/plan/timing-text'
import { lifecycleStageNames, lifecycleStages } from '#shared/reference/lifecycle'
import { missingFor } from './companions'

/** Something the plan still lacks before it can be put up for signing. */
export type Gap = {
  readonly section: keyof Plan
  /** Field to go to, e.g. `activities/hd01/lead`, or the section alone. */
  readonly path: string
  readonly message: string
}

/** One function a section; a section without one has nothing it must hold. */
const gapFinders: readonly ((plan: Plan) => readonly Gap[])[] = [
  unitGaps,
  documentGaps,
  legalBasisGaps,
  purposeGaps,
  objectiveGaps,
  policyGaps,
  activityGaps,
  channelGaps,
  staffGaps,
  budgetGaps,
  disclosureGaps,
  responsibilityGaps,
  riskGaps,
  companionGaps,
]

/** Everything still missing, in the order of the guide. */
export function findGaps(plan: Plan): readonly Gap[] {
  const written = withoutBlankEnds(plan)
  return gapFinders.flatMap((find) => find(written))
}

/** What a value that must be entered lacks: blank, or typed in a way that cannot be read. */
function lacks(value: Entered<string | number>, name: string): string {
  return isTyped(value) ? `chưa đọc được ${name} “${value.typed}”` : `chưa có ${name}`
}

const isKnown = (value: Entered<string | number>) => value !== null && !isTyped(value)

/** ISO dates compare as text; a missing or unread end is reported elsewhere. */
const isReversed = (from: Entered<string>, to: Entered<string>) =>
  typeof from === 'string' && typeof to === 'string' && from > to

const ACADEMIC_TITLE = /^(GS|PGS|TS|ThS|CN|KS|BS|LS)\.?\s*[.,]?\s/iu

const blank = (text: string) => text.trim() === ''
const noLine = (items: readonly string[]) => items.every(blank)

/** Gaps for those of the checks that fail. */
function gaps(
  section: keyof Plan,
  checks: readonly (readonly [failed: boolean, path: string, message: string])[],
): readonly Gap[] {
  return checks.flatMap(([failed, path, message]) =>
    failed ? [{ section, path: path === '' ? section : `${section}/${path}`, message }] : [],
  )
}

function unitGaps({ unit }: Plan) {
  const { signer } = unit
  const needsSignerPosition = !['direct', 'collective', 'acting'].includes(signer.authority)
  return gaps('unit', [
    [blank(unit.name), 'name', 'Chưa có tên đơn vị ban hành.'],
    [
      standsUnder(unit.kind) && blank(unit.parentName),
      'parentName',
      'Chưa có cơ quan chủ quản, in phía trên tên đơn vị (NĐ 30/2020, Phụ lục I, mục II.2).',
    ],
    [blank(unit.codeAbbreviation), 'codeAbbreviation', 'Chưa có chữ viết tắt trong ký hiệu.'],
    [blank(unit.placeName), 'placeName', 'Chưa có địa danh ghi trước ngày, tháng.'],
    [blank(signer.headPosition), 'signer/headPosition', 'Chưa có chức vụ người đứng đầu.'],
    [
      needsSignerPosition && blank(signer.signerPosition),
      'signer/signerPosition',
      'Chưa có chức vụ của người ký thay, ký thừa lệnh hoặc thừa ủy quyền.',
    ],
    [
      /^\p{Ll}/u.test(unit.placeName.trim()),
      'placeName',
      'Địa danh phải viết hoa chữ cái đầu (NĐ 30/2020, Phụ lục I, mục II.4c).',
    ],
    [
      ACADEMIC_TITLE.test(signer.name.trim()),
      'signer/name',
      'Trước họ tên người ký không ghi học hàm, học vị (NĐ 30/2020, Phụ lục I, mục II.7c).',
    ],
    [noLine(unit.recipients), 'recipients', 'Chưa có nơi nhận.'],
  ])
}

function documentGaps({ document }: Plan) {
  return gaps('document', [
    [blank(document.subject), 'subject', 'Chưa có trích yếu.'],
    [isTyped(document.date), 'date', 'Ngày ký chưa đọc được.'],
    [isTyped(document.decisionDate), 'decisionDate', 'Ngày quyết định chưa đọc được.'],
  ])
}

function legalBasisGaps({ legalBases }: Plan) {
  return [
    ...gaps('legalBases', [[legalBases.length === 0, '', 'Chưa có căn cứ nào.']]),
    ...legalBases.flatMap((basis, index) =>
      gaps('legalBases', [
        [blank(basis.subject), `${basis.id}/subject`, `Căn cứ ${index + 1} chưa có trích yếu.`],
        [
          !isKnown(basis.date),
          `${basis.id}/date`,
          `Căn cứ ${index + 1} ${lacks(basis.date, 'ngày ban hành')}.`,
        ],
      ]),
    ),
  ]
}

function purposeGaps({ purpose }: Plan) {
  return gaps('purpose', [
    [noLine(purpose.purposes), 'purposes', 'Chưa nêu mục đích.'],
    [noLine(purpose.requirements), 'requirements', 'Chưa nêu yêu cầu.'],
  ])
}

function objectiveGaps({ objectives }: Plan) {
  return [
    ...gaps('objectives', [[objectives.length === 0, '', 'Chưa có mục tiêu nào.']]),
    ...objectives.flatMap((objective, index) =>
      gaps('objectives', [
        [blank(objective.content), `${objective.id}/content`, `Mục tiêu ${index + 1} còn trống.`],
        [
          blank(objective.target),
          `${objective.id}/target`,
          `Mục tiêu ${index + 1} chưa có chỉ tiêu.`,
        ],
      ]),
    ),
  ]
}

function policyGaps({ policies }: Plan) {
  return [
    ...gaps('policies', [[policies.length === 0, '', 'Chưa có chính sách nào trong năm.']]),
    ...policies.flatMap((policy, index) => {
      const undated = lifecycleStages.every(
        (stage) => policy.stages[stage].from === null && policy.stages[stage].to === null,
      )
      const reversed = lifecycleStages.flatMap((stage) => {
        const { from, to } = policy.stages[stage]
        const name = lifecycleStageNames[stage].toLowerCase()
        return gaps('policies', [
          [
            isReversed(from, to),
            `${policy.id}/stages/${stage}/to`,
            `Chính sách ${index + 1}, giai đoạn ${name}: ngày kết thúc trước ngày bắt đầu.`,
          ],
        ])
      })
      return [
        ...reversed,
        ...gaps('policies', [
          [blank(policy.name), `${policy.id}/name`, `Chính sách ${index + 1} chưa có tên.`],
          [
            undated,
            `${policy.id}/stages/agendaSetting/from`,
            `Chính sách ${index + 1} chưa có thời gian của giai đoạn nào.`,
          ],
          [
            noLine(policy.keyMessages),
            `${policy.id}/keyMessages`,
            `Chính sách ${index + 1} chưa có thông điệp chính.`,
          ],
        ]),
      ]
    }),
  ]
}

function activityGaps({ activities, document }: Plan) {
  return [
    ...gaps('activities', [[activities.length === 0, '', 'Chưa có hoạt động nào.']]),
    ...activities.flatMap((activity, index) =>
      gaps('activities', [
        [blank(activity.content), `${activity.id}/content`, `Hoạt động ${index + 1} còn trống.`],
        [
          activity.timing.kind === 'unset' || activity.timing.kind === 'typed',
          `${activity.id}/timing`,
          activity.timing.kind === 'typed'
            ? `Hoạt động ${index + 1} chưa đọc được thời gian “${activity.timing.text}”.`
            : `Hoạt động ${index + 1} chưa có thời gian.`,
        ],
        [
          isTimingReversed(activity.timing, document.year),
          `${activity.id}/timing`,
          `Hoạt động ${index + 1} có ngày kết thúc trước ngày bắt đầu.`,
        ],
        [
          blank(activity.lead),
          `${activity.id}/lead`,
          `Hoạt động ${index + 1} chưa có đơn vị chủ trì.`,
        ],
      ]),
    ),
  ]
}

function isTimingReversed(timing: Plan['activities'][number]['timing'], year: number): boolean {
  const range = timingRange(timing, year)
  return range !== null && range.from > range.to
}

function channelGaps({ channels }: Plan) {
  return [
    ...gaps('channels', [[channels.length === 0, '', 'Chưa có kênh truyền thông nào.']]),
    ...channels.flatMap((channel, index) =>
      gaps('channels', [
        [blank(channel.name), `${channel.id}/name`, `Kênh ${index + 1} chưa có tên.`],
      ]),
    ),
  ]
}

function staffGaps({ staff }: Plan) {
  const hasRole = (role: (typeof staff)[number]['roles'][number]) =>
    staff.some((member) => member.roles.includes(role))
  return [
    ...gaps('staff', [
      [!hasRole('spokesperson'), '', 'Chưa có người phát ngôn.'],
      [!hasRole('focalPoint'), '', 'Chưa có đầu mối phụ trách truyền thông chính sách.'],
      [!hasRole('commentary'), '', 'Chưa có người tham gia góp ý, phản biện chính sách.'],
    ]),
    ...staff.flatMap((member, index) =>
      gaps('staff', [
        // A post without a name is left out of the paper.
        [blank(member.name), `${member.id}/name`, `Nhân sự ${index + 1} chưa có họ tên.`],
      ]),
    ),
  ]
}

function budgetGaps({ budgetLines }: Plan) {
  return [
    ...gaps('budgetLines', [[budgetLines.length === 0, '', 'Chưa có dòng kinh phí nào.']]),
    ...budgetLines.flatMap((line, index) =>
      gaps('budgetLines', [
        [blank(line.content), `${line.id}/content`, `Dòng kinh phí ${index + 1} chưa có nội dung.`],
        [
          !isKnown(line.quantity),
          `${line.id}/quantity`,
          `Dòng kinh phí ${index + 1} ${lacks(line.quantity, 'số lượng')}.`,
        ],
        [
          !isKnown(line.unitPrice),
          `${line.id}/unitPrice`,
          `Dòng kinh phí ${index + 1} ${lacks(line.unitPrice, 'đơn giá')}.`,
        ],
        [
          blank(line.fundingSource),
          `${line.id}/fundingSource`,
          `Dòng kinh phí ${index + 1} chưa có nguồn.`,
        ],
      ]),
    ),
  ]
}

function disclosureGaps({ disclosures }: Plan) {
  return gaps('disclosures', [[disclosures.length === 0, '', 'Chưa có nội dung công khai nào.']])
}

function responsibilityGaps({ responsibilities, reports }: Plan) {
  return [
    ...gaps('responsibilities', [
      [responsibilities.length === 0, '', 'Chưa phân công cho đơn vị nào.'],
    ]),
    ...responsibilities.flatMap((entry, index) =>
      gaps('responsibilities', [
        [blank(entry.unit), `${entry.id}/unit`, `Phân công ${index + 1} chưa có tên đơn vị.`],
        [noLine(entry.tasks), `${entry.id}/tasks`, `Phân công ${index + 1} chưa có nhiệm vụ.`],
      ]),
    ),
    ...gaps('reports', [[reports.length === 0, '', 'Chưa có mốc báo cáo nào.']]),
  ]
}

function riskGaps({ risks }: Plan) {
  return [
    ...gaps('risks', [[risks.length === 0, '', 'Chưa dự kiến tình huống rủi ro nào.']]),
    ...risks.flatMap((risk, index) =>
      gaps('risks', [
        [
          blank(risk.answer),
          `${risk.id}/answer`,
          `Tình huống ${index + 1} chưa có nội dung trả lời.`,
        ],
      ]),
    ),
  ]
}

/** What the papers chosen to travel with the plan still need. */
function companionGaps(plan: Plan): readonly Gap[] {
  return plan.companions.selected.flatMap((paper) =>
    missingFor(plan, paper)
      .filter(({ path }) => path.startsWith('companions/'))
      .map(({ path, message }) => ({ section: 'companions', path, message })),
  )
}
