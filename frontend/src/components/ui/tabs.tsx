import { Link } from './link';
import styles from './tabs.module.css';

export interface TabItem {
  key: string;
  label: string;
  count?: number;
  href: string;
}

export interface TabsProps {
  /** Name of the group for screen readers. */
  label: string;
  items: TabItem[];
  current: string;
  /** chips: filters on narrow screens. */
  look?: 'tabs' | 'chips';
}

/** Tabs are links, because the address holds which one is open. */
export function Tabs({ label, items, current, look = 'tabs' }: TabsProps) {
  return (
    <nav className={styles[look]} aria-label={label}>
      {items.map((it) => (
        <Link key={it.key} href={it.href} replace aria-current={it.key === current ? 'page' : undefined}>
          {it.label}
          {it.count !== undefined && (
            <span style={look === 'chips' ? { color: 'inherit' } : undefined}>{it.count}</span>
          )}
        </Link>
      ))}
    </nav>
  );
}
