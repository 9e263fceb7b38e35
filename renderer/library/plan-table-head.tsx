/** Heads of the columns that plans are listed in, in the list and in the trash. */
export function PlanTableHead(props: {
  /** What the column of times tells. */
  readonly time: string
  /** What the last column holds, for screen readers. */
  readonly tools: string
  readonly toolsClass: string
}) {
  return (
    <thead>
      <tr>
        <th scope="col">Kế hoạch</th>
        <th scope="col">Đơn vị</th>
        <th scope="col" className="year">
          Năm
        </th>
        <th scope="col" className="time">
          {props.time}
        </th>
        <th scope="col" className={props.toolsClass}>
          <span className="visually-hidden">{props.tools}</span>
        </th>
      </tr>
    </thead>
  )
}
