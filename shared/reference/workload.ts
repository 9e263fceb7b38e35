/**
 * From what load on a body is told to be overloaded, and which activities count as events of a day.
 * Conventions of the app, not rules of law: they raise a flag and forbid nothing.
 */
export const workload = {
  /** Activities with a time of their own that one person can lead in a month. */
  activitiesPerPersonAMonth: 4,
  /** Longer work goes on beside other work: it clashes with nothing and may run over days off. */
  longestEventDays: 3,
} as const
