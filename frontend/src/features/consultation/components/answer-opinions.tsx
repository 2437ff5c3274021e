import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getOpinionTableOptions, listRoundsOptions } from '@/api/@tanstack/react-query.gen';
import type { OpinionTableView, TaskItemView } from '@/api/types.gen';
import { TaskHeader, TaskReturned } from '@/components/task-header';
import { Page } from '@/components/ui/page';
import { EmptyState, Loaded, Note } from '@/components/ui/states';
import styles from './consultation.module.css';
import { RemarkEditor } from './remark-editor';
import { RemarkList } from './remark-list';
import { fits, remarksOf, shows, type OpenRemark, type Show } from './remarks';
import { RoundStatus } from './round-status';

/** What the owner of the draft puts at the head of the page: the buttons that end the step. */
export type AnswerActions = (unanswered: number) => ReactNode;

/** The drafter accepts or explains every remark of the latest round. */
export function AnswerOpinions({
  task,
  subjectType,
  actions,
  notice,
}: {
  task: TaskItemView;
  subjectType: string;
  actions: AnswerActions;
  /** Stands under the head: what was refused, what is asked back. */
  notice?: ReactNode;
}) {
  const { t } = useTranslation('consultation');
  const query = useQuery(listRoundsOptions({ query: { subjectType, subjectId: task.subjectId } }));
  return (
    <Page title={t('answer.title')}>
      <Loaded query={query} what={t('what.rounds')}>
        {({ items }) =>
          items[0] ? (
            <Round roundId={items[0].id} task={task} actions={actions} notice={notice} />
          ) : (
            <>
              <TaskHeader task={task} actions={actions(0)} />
              {notice}
              <EmptyState>{t('tab.none')}</EmptyState>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Round({ roundId, ...rest }: Omit<WorkProps, 'table'>) {
  const { t } = useTranslation('consultation');
  const query = useQuery(getOpinionTableOptions({ path: { roundId } }));
  return (
    <Loaded query={query} what={t('what.table')}>
      {(table) => <Work roundId={roundId} table={table} {...rest} />}
    </Loaded>
  );
}

interface WorkProps {
  roundId: string;
  task: TaskItemView;
  actions: AnswerActions;
  table: OpinionTableView;
  notice?: ReactNode;
}

function Work({ roundId, task, actions, notice, table }: WorkProps) {
  const { t } = useTranslation('consultation');
  const all = remarksOf(table);
  const unanswered = all.filter((it) => fits(it, 'open')).length;
  const title =
    all.length === 0
      ? t('answer.nothing')
      : unanswered > 0
        ? t('answer.left', { left: unanswered, total: all.length })
        : t('answer.allDone', { total: all.length });
  return (
    <>
      <TaskHeader task={task} title={title} actions={actions(unanswered)} />
      {notice}
      <TaskReturned task={task} />
      {all.length > 0 && <Remarks roundId={roundId} all={all} href={`/tasks/${task.taskId}`} />}
      <RoundStatus detail={table.detail} />
    </>
  );
}

function Remarks({ roundId, all, href }: { roundId: string; all: OpenRemark[]; href: string }) {
  const { t } = useTranslation('consultation');
  const search = useSearch({ strict: false }) as { show?: unknown };
  const show: Show = shows.find((it) => it === search.show) ?? 'all';
  const [picked, setPicked] = useState<string>();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const editor = useRef<HTMLElement>(null);
  const rows = all.filter((it) => fits(it, show));
  const current = rows.find((it) => it.key === picked) ?? rows.find((it) => fits(it, 'open')) ?? rows[0];
  const index = rows.findIndex((it) => it.key === current?.key);
  const chosen = selected.size > 0 ? all.filter((it) => selected.has(it.key)) : current ? [current] : [];
  const step = (to: number) => (rows[to] ? () => setPicked(rows[to]!.key) : undefined);
  const stored = () => {
    setSelected(new Set());
    const next = rows.find((it, at) => at > index && fits(it, 'open'));
    setPicked(next?.key ?? current?.key);
  };
  return (
    <div className={styles.work}>
      <RemarkList
        all={all}
        href={href}
        show={show}
        current={selected.size > 0 ? undefined : current?.key}
        selected={selected}
        onPick={(key) => {
          setSelected(new Set());
          setPicked(key);
          editor.current?.scrollIntoView({ block: 'nearest' });
          editor.current?.focus({ preventScroll: true });
        }}
        onSelect={(key, on) => setSelected(toggled(selected, key, on))}
      />
      <aside ref={editor} tabIndex={-1} aria-label={t('answer.one')}>
        {chosen.length > 0 ? (
          <RemarkEditor
            key={chosen.map((it) => it.key).join()}
            roundId={roundId}
            remarks={chosen}
            onPrevious={selected.size > 0 ? undefined : step(index - 1)}
            onNext={selected.size > 0 ? undefined : step(index + 1)}
            onStored={stored}
          />
        ) : (
          <Note title={t('answer.pick')} />
        )}
      </aside>
    </div>
  );
}

function toggled(selected: ReadonlySet<string>, key: string, on: boolean): ReadonlySet<string> {
  const next = new Set(selected);
  if (on) next.add(key);
  else next.delete(key);
  return next;
}
