import type { ReactNode } from 'react';
import type { FindingView } from '@/api/types.gen';
import { SeverityIcon } from '@/components/ui/findings';
import { severityOf } from './finding-words';
import styles from './plan.module.css';

/** The mark at a field of a row: the number under which the finding stands in the list. */
export type MarkOf = (rowId: string, field: string) => ReactNode;

/** Numbers are those of the list of open findings. */
export function marksOf(open: FindingView[]): MarkOf {
  const places = new Map<string, { finding: FindingView; number: number }>();
  open.forEach((finding, index) => {
    const key = `${finding.rowId}/${finding.field}`;
    if (finding.rowId && !places.has(key)) places.set(key, { finding, number: index + 1 });
  });
  return function mark(rowId, field) {
    const found = places.get(`${rowId}/${field}`);
    if (!found) return null;
    return (
      <span className={styles.mark} data-severity={found.finding.severity} title={found.finding.text}>
        <SeverityIcon severity={severityOf[found.finding.severity]} />
        <span className="hidden-text">{found.finding.text}</span>
        <b aria-hidden="true">{found.number}</b>
      </span>
    );
  };
}
