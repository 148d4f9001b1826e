/** Length of a year in days for every rate over time (ST80). */
export const daysAYear = 365.25;

/** Days under observation → years. */
export const yearsOf = (days: number): number => days / daysAYear;

/** Average number present over a period: days under observation ÷ days of the period. Null for an empty period. */
export const averagePresent = (days: number, periodDays: number): number | null => (periodDays > 0 ? days / periodDays : null);

/** A figure over a period, scaled to a year: only ever a labeled comparison, since a rate per year of exposure is annual already (ST82). */
export const annualized = (figure: number, periodDays: number): number => (figure * daysAYear) / periodDays;
