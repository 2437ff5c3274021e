import type { CSSProperties, ReactNode } from 'react';
import styles from './columns.module.css';

/** Columns side by side, one below the other where there is little room. */
export function Columns({
  widths,
  children,
}: {
  /** As `grid-template-columns` takes them. */
  widths: string;
  children: ReactNode;
}) {
  return (
    <div className={styles.columns} style={{ '--columns': widths } as CSSProperties}>
      {children}
    </div>
  );
}
