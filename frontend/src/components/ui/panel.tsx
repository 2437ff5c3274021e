import { useId, type ReactNode } from 'react';
import styles from './panel.module.css';

export interface PanelProps {
  title?: ReactNode;
  /** Beside the title, small: a count, a deadline shared by all rows. */
  note?: ReactNode;
  /** Right end of the head: a link. */
  aside?: ReactNode;
  /** No padding: for tables and lists that bring their own. */
  flush?: boolean;
  foot?: ReactNode;
  id?: string;
  children: ReactNode;
}

export function Panel({ title, note, aside, flush, foot, id, children }: PanelProps) {
  const heading = useId();
  return (
    <section className={styles.panel} aria-labelledby={title ? heading : undefined} id={id}>
      {title && (
        <header className={styles.head}>
          <h2 id={heading}>{title}</h2>
          {note && <span className={styles.note}>{note}</span>}
          {aside && <span className={styles.aside}>{aside}</span>}
        </header>
      )}
      {flush ? children : <div className={styles.body}>{children}</div>}
      {foot && <div className={styles.foot}>{foot}</div>}
    </section>
  );
}
