// Numbers and dates as the browser's language writes them. The day of a publication is the one in UTC, as the filters count; what happened in the
// service is told in the reader's own time.
const locale = navigator.languages;
const numbers = new Intl.NumberFormat(locale);
const percents = new Intl.NumberFormat(locale, { style: 'percent' });
const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
const shortDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const shortMonths = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
const moments = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

export const number = value => numbers.format(value);
export const percent = value => percents.format(value);
export const day = value => days.format(new Date(value));
export const shortDay = value => shortDays.format(new Date(value));
export const month = value => months.format(new Date(value));
export const shortMonth = value => shortMonths.format(new Date(value));
export const moment = value => moments.format(new Date(value));

/** "1 article", "2 articles". */
export const count = (value, one, many = `${one}s`) => `${number(value)} ${value === 1 ? one : many}`;
