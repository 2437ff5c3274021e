import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './app-shell.module.css';
import type { Icon } from './icons';
import { Link } from './link';
import { Count } from './marks';

export interface NavItem {
  key: string;
  label: string;
  href: string;
  icon: Icon;
  count?: number;
  /** Also one of the four tabs at the bottom of a phone. */
  onPhone?: boolean;
}

/** The organ acted for: a committee has two bold lines, a department its parent light above its own name. */
export interface Letterhead {
  parent: string;
  own: string;
  committee: boolean;
}

export interface AppShellProps {
  letterhead: Letterhead;
  nav: NavItem[];
  current?: string;
  /** Search, help and account, right of the navigation. */
  tools: ReactNode;
  children: ReactNode;
}

export function AppShell({ letterhead, nav, current, tools, children }: AppShellProps) {
  const { t } = useTranslation('ui');
  const mark = (key: string) => (key === current ? 'page' : undefined);
  return (
    <>
      <a className={styles.skip} href="#main">
        {t('shell.skip')}
      </a>
      <header className={styles.head}>
        <Link className={styles.brand} href="/tasks">
          Trình Ký
        </Link>
        <LetterheadLines {...letterhead} />
        <nav className={styles.nav} aria-label={t('shell.nav')}>
          {nav.map((it) => (
            <Link key={it.key} href={it.href} aria-current={mark(it.key)}>
              {it.label}
              {it.count !== undefined && <Count value={it.count} />}
            </Link>
          ))}
        </nav>
        <div className={styles.tools}>{tools}</div>
      </header>
      <main id="main" className={styles.main} tabIndex={-1}>
        {children}
      </main>
      <nav className={styles.tabbar} aria-label={t('shell.tabs')}>
        {nav
          .filter((it) => it.onPhone)
          .map((it) => (
            <Link key={it.key} href={it.href} aria-current={mark(it.key)}>
              <it.icon size={18} />
              {it.label}
            </Link>
          ))}
      </nav>
    </>
  );
}

function LetterheadLines({ parent, own, committee }: Letterhead) {
  const { t } = useTranslation('ui');
  return (
    <div className={`${styles.letterhead} ${committee ? styles.committee : ''}`}>
      <span className="hidden-text">{t('shell.actingFor')} </span>
      <span className={styles.parent}>{parent}</span>
      <b className={styles.own}>{own}</b>
      <span className={styles.rule} aria-hidden="true" />
    </div>
  );
}

/** The face of the account button: name and title on wide screens, an icon below. */
export function AccountFace({ name, title, icon: PersonIcon }: { name: string; title: string; icon: Icon }) {
  return (
    <>
      <span className={styles.accountName}>
        <b>{name}</b>
        {!name.startsWith(title) && <span>{title}</span>}
      </span>
      <span className={styles.icononly}>
        <PersonIcon size={17} />
        <span className="hidden-text">{name}</span>
      </span>
    </>
  );
}

/** Only on phones: what the bottom tabs have no room for. */
export function PhoneMenuItems({ children }: { children: ReactNode }) {
  return <div className={styles.narrow}>{children}</div>;
}

export function WideOnly({ children }: { children: ReactNode }) {
  return <span className={styles.wide}>{children}</span>;
}
