import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { markTaskSeenMutation } from '@/api/@tanstack/react-query.gen';
import type { TaskItemView } from '@/api/types.gen';
import { SubjectTimeline } from '@/components/subject-timeline';
import { TaskReturned } from '@/components/task-header';
import { Button, LinkButton } from '@/components/ui/button';
import { DueMark, StatusMark } from '@/components/ui/marks';
import { formatDateTime } from '@/lib/dates';
import { useTaskTitle } from '@/lib/task-title';
import { useToday } from '@/lib/today';
import { AssignTasks } from './assign-tasks-lazy';
import { TakeTask } from './take-task';
import { Meta } from './task-row';
import styles from './tasks.module.css';

/** The right pane: what is asked, why it came back, what happened so far; one button opens the work. */
export function ReadingPane({ task }: { task: TaskItemView | undefined }) {
  const { t } = useTranslation('task');
  return (
    <section className={styles.pane} aria-label={t('preview')} aria-live="polite">
      {task ? <Preview key={task.taskId} task={task} /> : <p className={styles.nothing}>{t('choose')}</p>}
    </section>
  );
}

function Preview({ task }: { task: TaskItemView }) {
  const { t } = useTranslation('task');
  const titleOf = useTaskTitle();
  const [assigning, setAssigning] = useState(false);
  useSeen(task);
  return (
    <>
      <div className={styles.scroll}>
        <p className={styles.meta}>
          <Meta task={task} />
        </p>
        <h2>{titleOf(task)}</h2>
        <Facts task={task} />
        {assigning && <AssignTasks tasks={[task]} onDone={() => setAssigning(false)} />}
        <TaskReturned task={task} level={3} />
        <ToDo task={task} />
        {task.subjectType && (
          <section>
            <h3>{t('history')}</h3>
            <SubjectTimeline subjectType={task.subjectType} subjectId={task.subjectId} limit={6} />
          </section>
        )}
      </div>
      <footer className={styles.actions}>
        <LinkButton variant="primary" href={`/tasks/${task.taskId}`}>
          {task.mayComplete ? t('open') : t('openOnly')}
        </LinkButton>
        <TakeTask task={task} />
        {task.mayAssign && !assigning && <Button onClick={() => setAssigning(true)}>{t('assign.start')}</Button>}
      </footer>
    </>
  );
}

function Facts({ task }: { task: TaskItemView }) {
  const { t } = useTranslation('task');
  const today = useToday();
  return (
    <div className={styles.facts}>
      {task.dueAt && !task.completedAt && (
        <DueMark due={task.dueAt} today={today} workingDaysLeft={task.workingDaysLeft} labelled />
      )}
      <StatusMark status={task.status} />
      <span className="muted small">
        {task.assignedBy
          ? t('assignedBy', { at: formatDateTime(task.createdAt), name: task.assignedBy })
          : t('since', { at: formatDateTime(task.createdAt) })}
      </span>
      {task.assigneeName && <span className="muted small">{t('assignee', { name: task.assigneeName })}</span>}
    </div>
  );
}

function ToDo({ task }: { task: TaskItemView }) {
  const { t } = useTranslation('task');
  if (task.todo.length === 0) return null;
  return (
    <section>
      <h3>{t('todo')}</h3>
      <ul className={styles.todo}>
        {task.todo.map((it) => (
          <li key={it}>{it}</li>
        ))}
      </ul>
    </section>
  );
}

/** Previewing a task for a moment makes it seen; people keep control by moving on quickly. */
function useSeen(task: TaskItemView): void {
  const queryClient = useQueryClient();
  const { mutate } = useMutation({
    ...markTaskSeenMutation(),
    onSuccess: () => queryClient.invalidateQueries({ predicate: ({ queryKey }) => isTaskList(queryKey) }),
  });
  const unseen = task.status === 'UNSEEN';
  useEffect(() => {
    if (!unseen) return undefined;
    const timer = setTimeout(() => mutate({ path: { taskId: task.taskId } }), 1500);
    return () => clearTimeout(timer);
  }, [mutate, task.taskId, unseen]);
}

const isTaskList = (key: readonly unknown[]) => (key[0] as { _id?: string } | undefined)?._id === 'listTasks';
