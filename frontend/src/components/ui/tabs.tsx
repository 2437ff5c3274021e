import { useEffect, useRef } from 'react';
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
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const show = () => showCurrent(list.current);
    show();
    window.addEventListener('resize', show);
    return () => window.removeEventListener('resize', show);
  }, [current]);
  return (
    <nav className={styles[look]} aria-label={label} ref={list}>
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

/** On narrow screens the list scrolls; the open tab must not stand outside. */
function showCurrent(list: HTMLElement | null): void {
  const tab = list?.querySelector<HTMLElement>('[aria-current]');
  if (!list || !tab) return;
  const [start, end] = [tab.offsetLeft - list.offsetLeft, tab.offsetLeft - list.offsetLeft + tab.offsetWidth];
  if (start < list.scrollLeft || end > list.scrollLeft + list.clientWidth) {
    list.scrollLeft = start - (list.clientWidth - tab.offsetWidth) / 2;
  }
}
