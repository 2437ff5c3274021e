import { useTranslation } from 'react-i18next';
import type { TaskItemView } from '@/api/types.gen';
import { Checkbox } from '@/components/ui/checkbox';
import { ReturnIcon } from '@/components/ui/icons';
import { Link, useGo } from '@/components/ui/link';
import { DocumentNumber, DueMark, StatusMark } from '@/components/ui/marks';
import { formatDateTime } from '@/lib/dates';
import { subjectWords } from '@/lib/period-words';
import { useTaskTitle } from '@/lib/task-title';
import { useIsPhone } from '@/lib/use-media';
import { useToday } from '@/lib/today';
import type { Ticks } from './ticks';
import styles from './tasks.module.css';
import { taskAddress, type TaskSearch } from './use-task-search';

/** One task: title, reason if returned, number and context, status and deadline. */
export function TaskRow({ task, search, ticks }: { task: TaskItemView; search: TaskSearch; ticks: Ticks }) {
  const { t } = useTranslation('task');
  const title = useTaskTitle()(task);
  const phone = useIsPhone();
  const go = useGo();
  const selected = search.task === task.taskId;
  const page = `/tasks/${task.taskId}`;
  const opens = phone || selected;
  const classes = [styles.task, task.status === 'UNSEEN' && styles.unseen, selected && styles.selected];
  return (
    <li className={classes.filter(Boolean).join(' ')} onDoubleClick={() => go(page)}>
      {task.mayAssign && (
        <span className={styles.tick}>
          <Checkbox
            label={t('tick', { title })}
            hideLabel
            checked={ticks.ticked.has(task.taskId)}
            onChange={(on) => ticks.toggle(task.taskId, on)}
          />
        </span>
      )}
      <Link
        className={styles.title}
        data-task={task.taskId}
        href={opens ? page : taskAddress({ ...search, task: task.taskId })}
        replace={!opens}
        aria-current={selected || undefined}
      >
        {title}
      </Link>
      <Why task={task} />
      <div className={styles.meta}>
        <Meta task={task} />
      </div>
      <Marks task={task} />
    </li>
  );
}

function Marks({ task }: { task: TaskItemView }) {
  const { t } = useTranslation('task');
  const today = useToday();
  const finished = task.completedAt;
  return (
    <>
      <StatusMark status={task.status} />
      <span className={styles.due}>
        {finished && <span className="muted small">{t('doneAt', { at: formatDateTime(finished) })}</span>}
        {!finished && task.dueAt && <DueMark due={task.dueAt} today={today} workingDaysLeft={task.workingDaysLeft} />}
      </span>
    </>
  );
}

function Why({ task: { returned } }: { task: TaskItemView }) {
  const { t } = useTranslation('task');
  if (!returned) return null;
  return (
    <div className={styles.why}>
      <ReturnIcon />
      <span>
        <b>{t('returnedShort', { name: returned.unitName ?? returned.byName })}</b> {returned.reason}
      </span>
    </div>
  );
}

/** `244/KH-UBND · Kỳ 6 tháng 2026` */
export function Meta({ task }: { task: TaskItemView }) {
  const words = [task.subjectTitle === task.title ? undefined : task.subjectTitle, task.context]
    .filter((it) => it !== undefined && it !== '')
    .map((it) => subjectWords(it!))
    .join(' · ');
  return (
    <>
      {task.symbol && <DocumentNumber number={task.number} symbol={task.symbol} />}
      {task.symbol && words && ' · '}
      {words}
    </>
  );
}
