const DAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400_000;

/** A moment in UTC, as numbers and names. */
export interface Moment {
  year: number;
  month: number;
  monthName: string;
  day: number;
  dayName: string;
  hour: number;
  minute: number;
  second: number;
}

/** Splits milliseconds since the epoch into a UTC calendar date and time (proleptic Gregorian). */
export function momentOf(milliseconds: number): Moment {
  const whole = Number.isFinite(milliseconds) ? Math.floor(milliseconds) : 0;
  const days = Math.floor(whole / DAY);
  const rest = whole - days * DAY;
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    monthName: MONTHS[month - 1] ?? '',
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
    dayName: DAYS[((days % 7) + 7) % 7] ?? '',
    hour: Math.floor(rest / 3_600_000),
    minute: Math.floor(rest / 60_000) % 60,
    second: Math.floor(rest / 1000) % 60,
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (at: Moment): string => `${two(at.hour)}:${two(at.minute)}:${two(at.second)}`;

/** `Thu Jan 01 00:00:00 UTC 1970`, the stamp of an execution log line (LOG-1). */
export function logDate(milliseconds: number): string {
  const at = momentOf(milliseconds);
  return `${at.dayName} ${at.monthName} ${two(at.day)} ${clock(at)} UTC ${at.year}`;
}

/** `Thu, 01 Jan 1970 00:00:00 GMT`, the value of an HTTP Date header. */
export function httpDate(milliseconds: number): string {
  const at = momentOf(milliseconds);
  return `${at.dayName}, ${two(at.day)} ${at.monthName} ${at.year} ${clock(at)} GMT`;
}

/** `01/Jan/1970:00:00:00 +0000`, the form of `$context.requestTime`. */
export function requestTime(milliseconds: number): string {
  const at = momentOf(milliseconds);
  return `${two(at.day)}/${at.monthName}/${at.year}:${clock(at)} +0000`;
}

/** `19700101T000000Z`, the form of `X-Amz-Date`. */
export function amzDate(milliseconds: number): string {
  const at = momentOf(milliseconds);
  return `${at.year}${two(at.month)}${two(at.day)}T${two(at.hour)}${two(at.minute)}${two(at.second)}Z`;
}
