import { Fragment, useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from './link';
import styles from './page.module.css';

/** Sets the words of the browser's tab: `Việc của tôi – Trình Ký`. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Trình Ký`;
  }, [title]);
}

/** The sheet of one page; `narrow` for forms and check pages. */
export function Page({ title, narrow, children }: { title: string; narrow?: boolean; children: ReactNode }) {
  useDocumentTitle(title);
  return <div className={`${styles.page} ${narrow ? styles.narrow : ''}`}>{children}</div>;
}

export interface Crumb {
  label: string;
  href?: string;
}

export interface PageHeaderProps {
  breadcrumbs?: Crumb[];
  /** DocumentNumber and StateMark, above the title. */
  number?: ReactNode;
  state?: ReactNode;
  title: ReactNode;
  /** Short facts; wrap the value in <b>. */
  facts?: ReactNode[];
  /** Buttons, the primary last. */
  actions?: ReactNode;
}

export function PageHeader({ breadcrumbs, number, state, title, facts, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      <div className={styles.text}>
        {(number || state) && (
          <div className={styles.ids}>
            {number}
            {state}
          </div>
        )}
        <h1>{title}</h1>
        {facts && (
          <div className={styles.facts}>
            {facts.map((fact, index) => (
              <Fragment key={index}>{fact && <span>{fact}</span>}</Fragment>
            ))}
          </div>
        )}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </header>
  );
}

export function Breadcrumbs({ items }: { items: Crumb[] }) {
  const { t } = useTranslation('ui');
  return (
    <nav className={styles.crumb} aria-label={t('shell.breadcrumbs')}>
      <ol>
        {items.map((it) => (
          <li key={it.label}>{it.href ? <Link href={it.href}>{it.label}</Link> : it.label}</li>
        ))}
      </ol>
    </nav>
  );
}
