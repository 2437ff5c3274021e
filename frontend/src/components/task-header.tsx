import { useTranslation } from 'react-i18next';
import type { TaskItemView } from '@/api/types.gen';
import { formatDateTime } from '@/lib/dates';
import { subjectWords } from '@/lib/period-words';
import { useTaskTitle } from '@/lib/task-title';
import { useToday } from '@/lib/today';
import { DocumentNumber, DueMark } from './ui/marks';
import { PageHeader, type PageHeaderProps } from './ui/page';
import { ReasonBox } from './ui/states';

/** Head of a task page: way back, number, what to do, until when, for whom. */
export function TaskHeader({ task, title, ...rest }: { task: TaskItemView } & Partial<PageHeaderProps>) {
  const { t } = useTranslation('task');
  const today = useToday();
  const titleOf = useTaskTitle();
  return (
    <PageHeader
      breadcrumbs={[{ label: t('title'), href: '/tasks' }, { label: subjectWords(task.subjectTitle ?? task.stepName) }]}
      number={task.symbol ? <DocumentNumber number={task.number} symbol={task.symbol} /> : undefined}
      title={title ?? titleOf(task)}
      facts={[
        task.dueAt && <DueMark labelled due={task.dueAt} today={today} workingDaysLeft={task.workingDaysLeft} />,
        task.context && subjectWords(task.context),
        task.actingFor && t('standIn', { title: task.actingFor.title, name: task.actingFor.holderName ?? '' }),
      ]}
      {...rest}
    />
  );
}

/** Why the work came back, when it did. */
export function TaskReturned({ task, level }: { task: TaskItemView; level?: 2 | 3 }) {
  const { t } = useTranslation('task');
  const { returned } = task;
  if (!returned) return null;
  const who = [returned.byName, returned.byTitle, returned.unitName].filter(Boolean).join(', ');
  return (
    <ReasonBox
      title={t('returnedBy', { name: returned.unitName ?? returned.byName })}
      reason={returned.reason}
      by={`${who}, ${formatDateTime(returned.at)}`}
      level={level}
    />
  );
}
