import { useTranslation } from 'react-i18next';
import type { SavedTaskFilterView, TaskListView } from '@/api/types.gen';
import { Link } from '@/components/ui/link';
import type { TabItem } from '@/components/ui/tabs';
import { SavedFilterTools } from './saved-filters';
import styles from './tasks.module.css';
import { filters, savedAs, taskAddress, type TaskFilter, type TaskSearch } from './use-task-search';

const countKeys = { TODO: 'todo', WAITING: 'waiting', FYI: 'fyi', UNIT: 'unit', DONE: undefined } as const;

function countOf(list: TaskListView | undefined, filter: TaskFilter): number | undefined {
  const key = countKeys[filter];
  return key && list?.counts[key];
}

/** The same filters for the column on wide screens and the chips on narrow ones. */
export function useFilterItems(
  list: TaskListView | undefined,
  search: TaskSearch,
  saved: SavedTaskFilterView[],
): { own: TabItem[]; others: TabItem[]; named: TabItem[]; current: string } {
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
  const named = saved.map((it) => ({ key: it.filterId, label: it.name, href: taskAddress(it) }));
  const current = savedAs(saved, search)?.filterId ?? search.actingFor ?? search.filter;
  return { own, others, named, current };
}

export function TaskFilters({
  list,
  search,
  saved,
}: {
  list: TaskListView | undefined;
  search: TaskSearch;
  saved: SavedTaskFilterView[];
}) {
  const { t } = useTranslation('task');
  const { own, others, named, current } = useFilterItems(list, search, saved);
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
      {(named.length > 0 || search.q) && <h2>{t('saved.title')}</h2>}
      {named.length > 0 && <FilterLinks items={named} current={current} />}
      <SavedFilterTools saved={saved} search={search} />
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
