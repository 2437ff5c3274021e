import type { ReactNode } from 'react';
import styles from './check-answers.module.css';
import { Link } from './link';

export interface Answer {
  key: string;
  label: string;
  value: ReactNode;
  note?: ReactNode;
  /** “Sửa”, “Đọc lại”: leads back to where it is changed. */
  change?: { href: string; label: string };
}

/** The rows of a check page before a legal act. Title, the sentence on what cannot be undone and the ActionBar stand around it. */
export function CheckAnswers({ answers }: { answers: Answer[] }) {
  return (
    <dl className={styles.list}>
      {answers.map((it) => (
        <div key={it.key}>
          <dt>{it.label}</dt>
          <dd>
            {it.value}
            {it.note && <span className={styles.note}>{it.note}</span>}
          </dd>
          {it.change && (
            <dd>
              <Link href={it.change.href} aria-label={`${it.change.label}: ${it.label}`}>
                {it.change.label}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** Buttons of a page: primary first; on phones it sticks to the bottom. Give the quiet one `data-push` to set it right. */
export function ActionBar({ children, sticky = true }: { children: ReactNode; sticky?: boolean }) {
  return (
    <div className={`${styles.bar} ${sticky ? styles.sticky : ''}`} data-action-bar={sticky || undefined}>
      {children}
    </div>
  );
}
