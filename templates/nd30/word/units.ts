import { DXA_PER_MM } from '../measures'

/** Word's units from ours. */

/** Twentieths of a point. */
export const dxaOfMm = (mm: number) => Math.round(mm * DXA_PER_MM)
export const dxaOfPt = (points: number) => Math.round(points * 20)
/** Half points: sizes of type. */
export const halfPoints = (points: number) => Math.round(points * 2)
/** Eighths of a point: thickness of lines. */
export const eighths = (points: number) => Math.round(points * 8)
/** 240ths of a line, with `lineRule: 'auto'`. */
export const lineOf = (lines: number) => Math.round(lines * 240)
