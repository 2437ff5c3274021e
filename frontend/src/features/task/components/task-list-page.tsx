import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listTasksOptions } from '@/api/@tanstack/react-query.gen';
import { useDocumentTitle } from '@/components/ui/page';
import { Tabs } from '@/components/ui/tabs';
import { useActFor } from '@/lib/acting-for';
import { useSession } from '@/lib/session';
import { useSavedFilters } from '../api/saved-filters';
import { ReadingPane } from './reading-pane';
import { SavedFilterTools } from './saved-filters';
import { TaskFilters, useFilterItems } from './task-filters';
import { TaskList } from './task-list';
import styles from './tasks.module.css';
import { useGrowingPage } from './use-growing-page';
import { useTaskSearch } from './use-task-search';

/** “Việc của tôi”: filters, list, reading pane. */
export function TaskListPage() {
  const { t } = useTranslation('task');
  const search = useTaskSearch();
  const { filter, actingFor, q } = search;
  const { actingFor: positions } = useSession();
  const page = useGrowingPage(JSON.stringify([filter, actingFor, q]));
  const query = useQuery({
    ...listTasksOptions({ query: { filter, actingFor, q, limit: page.limit } }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  });
  const shown = query.data?.items.find((it) => it.taskId === search.task);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const saved = useSavedFilters();
  const { own, others, named, current } = useFilterItems(query.data, search, saved);
  useDocumentTitle(t('title'));
  useActFor(positions.find((it) => it.id === actingFor)?.unit);
  return (
    <div className={styles.panes}>
      <TaskFilters list={query.data} search={search} saved={saved} />
      <div className={styles.chips}>
        <Tabs look="chips" label={t('filters')} items={[...own, ...others, ...named]} current={current} />
        <SavedFilterTools saved={saved} search={search} />
      </div>
      <TaskList query={query} search={search} ticked={ticked} onTick={setTicked} onMore={page.more} />
      <ReadingPane task={shown} />
    </div>
  );
}
