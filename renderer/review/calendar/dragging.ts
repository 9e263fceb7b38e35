/** Kind of what is dragged inside the calendar: files and texts from elsewhere are not taken. */
export const DRAG_TYPE = 'application/x-khtt-activity'

export const isActivityDrag = (event: React.DragEvent): boolean =>
  event.dataTransfer.types.includes(DRAG_TYPE)
