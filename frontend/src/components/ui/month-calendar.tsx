import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayParts, formatDate, formatWeekday } from '@/lib/dates';
import { language } from '@/lib/i18n';
import { Link } from './link';
import { monthOf, weeksOf } from './month';
import styles from './month-calendar.module.css';

export interface CalendarEvent {
  key: string;
  /** `YYYY-MM-DD` */
  day: string;
  label: string;
  href: string;
  /** mine = one's own work, waiting = others', over = overdue. */
  kind: 'mine' | 'waiting' | 'over';
  /** Small facts under the label in the list. */
  facts?: ReactNode;
}

export interface CalendarDay {
  day: string;
  workingDay: boolean;
  /** Name of the holiday or of the make-up working day. */
  name?: string | null;
  lunar?: { day: number; month: number; leap?: boolean } | null;
}

export interface MonthCalendarProps {
  /** `YYYY-MM` */
  month: string;
  today: string;
  events: CalendarEvent[];
  days: CalendarDay[];
  caption: string;
}

/** A month as a table; not shown on phones, where DeadlineList carries everything. */
export function MonthCalendar({ month, today, events, days, caption }: MonthCalendarProps) {
  const weeks = weeksOf(month);
  const known = new Map(days.map((it) => [it.day, it]));
  return (
    <table className={styles.month}>
      <caption className="hidden-text">{caption}</caption>
      <thead>
        <tr>
          {weeks[0]!.map((day) => (
            <th key={day} scope="col">
              {capital(formatWeekday(day, language()))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                {...{ day, month, today }}
                known={known.get(day)}
                events={events.filter((it) => it.day === day)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayCellProps {
  day: string;
  month: string;
  today: string;
  known?: CalendarDay;
  events: CalendarEvent[];
}

function DayCell({ day, month, today, known, events }: DayCellProps) {
  const { t } = useTranslation('form');
  const { day: number, month: monthNumber } = dayParts(day);
  const outside = monthOf(day) !== month;
  const off = known ? !known.workingDay : [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
  const classes = [off && styles.off, outside && styles.outside, day === today && styles.today];
  return (
    <td className={classes.filter(Boolean).join(' ')} aria-current={day === today ? 'date' : undefined}>
      <div className={styles.number}>
        <span>
          {outside ? `${number}/${monthNumber}` : number}
          {day === today && <small className={styles.todayWord}> {t('calendar.today')}</small>}
        </span>
        <Lunar day={known?.lunar} />
      </div>
      {known?.name && <div className={styles.holiday}>{known.name}</div>}
      {events.map((it) => (
        <Link key={it.key} href={it.href} className={`${styles.event} ${styles[it.kind]}`}>
          {it.label}
        </Link>
      ))}
    </td>
  );
}

function Lunar({ day }: { day: CalendarDay['lunar'] }) {
  const { t } = useTranslation('form');
  if (!day) return null;
  const words = day.day === 1 || day.day === 15 ? `${day.day}/${day.month}` : String(day.day);
  return (
    <small>
      <span className="hidden-text">{t('calendar.lunar', { day: '' })}</span>
      {words}
    </small>
  );
}

/** The same events as a list by day: on phones the only view, on desks beside the month. */
export function DeadlineList({ events }: { events: CalendarEvent[] }) {
  const days = [...new Set(events.map((it) => it.day))].sort();
  return (
    <ol>
      {days.map((day) => (
        <li key={day} className={styles.day}>
          <div
            className={`${styles.date} ${events.some((it) => it.day === day && it.kind === 'over') ? styles.late : ''}`}
          >
            <b>{String(dayParts(day).day).padStart(2, '0')}</b>
            <span>{capital(formatWeekday(day, language()))}</span>
            <span className="hidden-text"> {formatDate(day)}</span>
          </div>
          <ul>
            {events
              .filter((it) => it.day === day)
              .map((it) => (
                <li key={it.key}>
                  <Link href={it.href}>{it.label}</Link>
                  {it.facts && (
                    <div className={styles.facts}>
                      <Fragment>{it.facts}</Fragment>
                    </div>
                  )}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
