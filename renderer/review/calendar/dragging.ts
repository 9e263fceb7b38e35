/** Kind of what is dragged inside the calendar: files and texts from elsewhere are not taken. */
const DRAG_TYPE = 'application/x-khtt-activity'

/** Lets an activity be carried inside the calendar. */
export function carry({ dataTransfer }: React.DragEvent, activityId: string): void {
  dataTransfer.setData(DRAG_TYPE, activityId)
  dataTransfer.effectAllowed = 'move'
}

export const isActivityDrag = (event: React.DragEvent): boolean =>
  event.dataTransfer.types.includes(DRAG_TYPE)
