import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskListView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { SearchIcon } from '@/components/ui/icons';
import { useGo } from '@/components/ui/link';
import { EmptyState, Loaded } from '@/components/ui/states';
import { formatShortDate, formatWeekday } from '@/lib/dates';
import { language } from '@/lib/i18n';
import { useToday } from '@/lib/today';
import { groupTasks, type DueGroup } from './group-tasks';
import { BulkBar } from './bulk-bar';
import { TaskRow } from './task-row';
import type { Ticks } from './ticks';
import styles from './tasks.module.css';
import { taskAddress, type TaskSearch } from './use-task-search';

/** The middle pane: grouped by deadline, arrow keys move and preview. */
export function TaskList({
  query,
  search,
  ticked,
  onTick,
  onMore,
}: {
  query: UseQueryResult<TaskListView, unknown>;
  search: TaskSearch;
  ticked: ReadonlySet<string>;
  onTick: (ticked: ReadonlySet<string>) => void;
  /** Asks for a longer list; absent when it is as long as it gets. */
  onMore?: () => void;
}) {
  const { t } = useTranslation('task');
  const tasks = query.data?.items ?? [];
  const ticks: Ticks = { ticked, toggle: (taskId, on) => onTick(toggled(ticked, taskId, on)) };
  return (
    <section className={styles.list} aria-label={t('list')} onKeyDown={moveWithArrows}>
      <header className={styles.listHead}>
        <h1>{search.actingFor ? t('standInList') : t(`filter.${search.filter}`)}</h1>
        {query.data && query.data.total > 0 && (
          <span className="muted small">
            {t(search.filter === 'DONE' ? 'countDone' : 'count', { count: query.data.total })}
          </span>
        )}
      </header>
      <SearchBox search={search} />
      <BulkBar tasks={tasks.filter((it) => ticked.has(it.taskId))} onClear={() => onTick(new Set())} />
      <div className={query.isPlaceholderData ? styles.refetching : undefined} />
      <Loaded query={query} what={t('what.list')} rows={6}>
        {(list) =>
          list.items.length === 0 ? <NoTasks search={search} /> : <Groups list={list} search={search} ticks={ticks} />
        }
      </Loaded>
      {query.data?.next && <More list={query.data} busy={query.isPlaceholderData} onMore={onMore} />}
    </section>
  );
}

function More({ list, busy, onMore }: { list: TaskListView; busy: boolean; onMore?: () => void }) {
  const { t } = useTranslation('task');
  const rest = { shown: list.items.length, total: list.total };
  return (
    <div className={styles.more}>
      {onMore ? (
        <Button busy={busy} onClick={onMore}>
          {t('more', rest)}
        </Button>
      ) : (
        <p className="muted small">{t('narrow', rest)}</p>
      )}
    </div>
  );
}

function toggled(before: ReadonlySet<string>, taskId: string, on: boolean): ReadonlySet<string> {
  const after = new Set(before);
  if (on) after.add(taskId);
  else after.delete(taskId);
  return after;
}

interface ListProps {
  list: TaskListView;
  search: TaskSearch;
  ticks: Ticks;
}

function Groups({ list, search, ticks }: ListProps) {
  const today = useToday();
  const finished = search.filter === 'DONE';
  if (finished) return <Rows list={list} search={search} ticks={ticks} />;
  return groupTasks(list.items, today).map(({ group, tasks }) => (
    <section key={group}>
      <GroupHeading group={group} today={today} />
      <Rows list={{ ...list, items: tasks }} search={search} ticks={ticks} />
    </section>
  ));
}

function GroupHeading({ group, today }: { group: DueGroup; today: string }) {
  const { t } = useTranslation('task');
  const day = `${formatWeekday(today, language())} ${formatShortDate(today, today)}`;
  return <h2 className={styles.group}>{t(`group.${group}`, { day })}</h2>;
}

function Rows({ list, search, ticks }: ListProps) {
  return (
    <ul>
      {list.items.map((task) => (
        <TaskRow key={task.taskId} task={task} search={search} ticks={ticks} />
      ))}
    </ul>
  );
}

function NoTasks({ search }: { search: TaskSearch }) {
  const { t } = useTranslation('task');
  if (!search.q) return <EmptyState>{t(`empty.${search.actingFor ? 'standIn' : search.filter}`)}</EmptyState>;
  return (
    <EmptyState action={<LinkButton href={taskAddress({ ...search, q: undefined })}>{t('clearSearch')}</LinkButton>}>
      {t('empty.search', { q: search.q })}
    </EmptyState>
  );
}

const pause = 300;

function SearchBox({ search }: { search: TaskSearch }) {
  const { t } = useTranslation('task');
  const go = useGo();
  const [typed, setTyped] = useState(search.q ?? '');
  useEffect(() => {
    if (typed.trim() === (search.q ?? '')) return undefined;
    const timer = setTimeout(() => {
      go(taskAddress({ ...search, q: typed.trim() || undefined, task: undefined }), { replace: true });
    }, pause);
    return () => clearTimeout(timer);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only typing starts a search
  }, [typed]);
  return (
    <div className={styles.search}>
      <SearchIcon />
      <input
        type="search"
        value={typed}
        aria-label={t('search')}
        placeholder={t('search')}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}

/** ↑ and ↓ walk over the rows; focusing a row previews it. */
function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-task]')];
  const at = rows.findIndex((row) => row === document.activeElement);
  if (at < 0) return;
  const next = rows[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.click();
}
