import type { ReactNode } from 'react';
import { dayOf, formatDateTime, formatShortDate, formatTime } from '@/lib/dates';
import styles from './timeline.module.css';

export interface TimelineEntry {
  key: string;
  /** Instant. */
  at: string;
  /** One sentence with subject and verb. */
  sentence: ReactNode;
  /** Words quoted from the document or a person: serif. */
  quote?: string | null;
  /** Filled dot: the event has legal effect. */
  legal?: boolean;
}

/** Newest first. */
export function Timeline({ entries, today }: { entries: TimelineEntry[]; today: string }) {
  return (
    <ol className={styles.timeline}>
      {entries.map((it) => (
        <li key={it.key} className={it.legal ? styles.legal : undefined}>
          <time dateTime={it.at} title={formatDateTime(it.at)}>
            {when(it.at, today)}
          </time>
          <div className={styles.entry}>
            {it.sentence}
            {it.quote && <div className={styles.quote}>“{it.quote}”</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function when(at: string, today: string): string {
  const time = formatTime(at);
  const date = formatShortDate(dayOf(at), today);
  return time && date.length <= 5 ? `${date}, ${time}` : date;
}
