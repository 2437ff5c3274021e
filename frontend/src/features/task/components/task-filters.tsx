import { useTranslation } from 'react-i18next';
import type { TaskListView } from '@/api/types.gen';
import { Link } from '@/components/ui/link';
import type { TabItem } from '@/components/ui/tabs';
import styles from './tasks.module.css';
import { filters, taskAddress, type TaskFilter, type TaskSearch } from './use-task-search';

const countKeys = { TODO: 'todo', WAITING: 'waiting', FYI: 'fyi', UNIT: 'unit', DONE: undefined } as const;

function countOf(list: TaskListView | undefined, filter: TaskFilter): number | undefined {
  const key = countKeys[filter];
  return key && list?.counts[key];
}

/** The same filters for the column on wide screens and the chips on narrow ones. */
export function useFilterItems(
  list: TaskListView | undefined,
  search: TaskSearch,
): { items: TabItem[]; current: string } {
  const { t } = useTranslation('task');
  const own = filters.map((filter) => ({
    key: filter,
    label: t(`filter.${filter}`),
    count: countOf(list, filter),
    href: taskAddress({ filter, q: search.q }),
  }));
  const others = (list?.actingFor ?? []).map((it) => ({
    key: it.positionId,
    label: it.label,
    count: it.count,
    href: taskAddress({ actingFor: it.positionId, q: search.q }),
  }));
  return { items: [...own, ...others], current: search.actingFor ?? search.filter };
}

export function TaskFilters({ list, search }: { list: TaskListView | undefined; search: TaskSearch }) {
  const { t } = useTranslation('task');
  const { items, current } = useFilterItems(list, search);
  const own = items.slice(0, filters.length);
  const others = items.slice(filters.length);
  return (
    <nav className={styles.filters} aria-label={t('filters')}>
      <h2>{t('work')}</h2>
      <FilterLinks items={own} current={current} />
      {others.length > 0 && (
        <>
          <h2>{t('standingIn')}</h2>
          <FilterLinks items={others} current={current} />
        </>
      )}
    </nav>
  );
}

function FilterLinks({ items, current }: { items: TabItem[]; current: string }) {
  return (
    <ul>
      {items.map((it) => (
        <li key={it.key}>
          <Link href={it.href} aria-current={it.key === current ? 'page' : undefined}>
            <span>{it.label}</span>
            <span>{it.count}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
