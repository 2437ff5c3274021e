import type { ReactNode } from 'react';
import { formatNumber } from '@/lib/numbers';
import { Link } from './link';
import styles from './stat-number.module.css';

export interface StatNumberProps {
  value: number;
  label: string;
  /** The list behind the number. */
  href?: string;
  /** One comparison. */
  note?: ReactNode;
  /** Only the number that needs action is red. */
  urgent?: boolean;
}

/** At most four. */
export function StatNumbers({ label, items }: { label: string; items: StatNumberProps[] }) {
  return (
    <ul className={styles.numbers} aria-label={label}>
      {items.map((it) => (
        <li key={it.label} className={styles.number}>
          <StatNumber {...it} />
        </li>
      ))}
    </ul>
  );
}

export function StatNumber({ value, label, href, note, urgent }: StatNumberProps) {
  const classes = `${styles.figure} ${urgent ? styles.urgent : ''}`;
  const face = (
    <>
      <b>{formatNumber(value)}</b> <span>{label}</span>
    </>
  );
  return (
    <>
      {href ? (
        <Link className={classes} href={href}>
          {face}
        </Link>
      ) : (
        <span className={classes}>{face}</span>
      )}
      {note && <div className={styles.note}>{note}</div>}
    </>
  );
}

export interface BarSegment {
  value: number;
  kind: 'solid' | 'light' | 'hatched';
  label: string;
}

/** The numbers stand in the row before it, so the bar itself is silent. */
export function TableBar({ segments, total }: { segments: BarSegment[]; total?: number }) {
  const sum = total ?? segments.reduce((all, it) => all + it.value, 0);
  return (
    <div className={styles.bar} aria-hidden="true" title={segments.map((it) => `${it.label}: ${it.value}`).join(' · ')}>
      {segments
        .filter((it) => it.value > 0)
        .map((it) => (
          <i
            key={it.label}
            className={it.kind === 'solid' ? undefined : styles[it.kind]}
            style={{ width: `${sum === 0 ? 0 : (100 * it.value) / sum}%` }}
          />
        ))}
    </div>
  );
}

export function BarLegend({ items }: { items: Omit<BarSegment, 'value'>[] }) {
  return (
    <div className={styles.legend}>
      {items.map((it) => (
        <span key={it.label}>
          <i className={it.kind === 'solid' ? undefined : styles[it.kind]} />
          {it.label}
        </span>
      ))}
    </div>
  );
}

/** “97 trên 115” with a bar; `words` says it in full. */
export function ProgressBar({ value, total, words }: { value: number; total: number; words: string }) {
  return (
    <div className={styles.progress}>
      <span>{words}</span>
      <TableBar segments={[{ value, kind: 'solid', label: words }]} total={total} />
    </div>
  );
}
