/** `YYYY-MM`, or a whole date of which the month counts → months since year 0. */
export const monthNumber = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;

/** The last month of a published period: `2025`, `2024-03`, `2025Q3`, `FY2023`, `2023-2024`, `2025-09..2026-08`; `null` when it names no date. */
export const lastMonth = (period: string): number | null => {
  const month = /(\d{4})-(0[1-9]|1[0-2])$/.exec(period);
  if (month) return Number(month[1]) * 12 + Number(month[2]) - 1;
  const quarter = /(\d{4})Q([1-4])$/.exec(period);
  if (quarter) return Number(quarter[1]) * 12 + Number(quarter[2]) * 3 - 1;
  const fiscal = /^FY(\d{4})$/.exec(period);
  if (fiscal) return Number(fiscal[1]) * 12 + 8;
  const year = /(\d{4})$/.exec(period);
  return year ? Number(year[1]) * 12 + 11 : null;
};

/** A published period in words: `12 months to August 2026`, `March 2024`, `2025`. */
export const periodInWords = (period: string): string => {
  const span = /^\d{4}-\d{2}\.\.(\d{4}-\d{2})$/.exec(period);
  if (span) return `12 months to ${monthInWords(span[1]!)}`;
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(period) ? monthInWords(period) : period;
};

const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

export const monthInWords = (month: string): string => `${names[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
