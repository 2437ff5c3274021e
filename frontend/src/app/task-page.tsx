import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { getTaskOptions } from '@/api/@tanstack/react-query.gen';
import type { TaskItemView } from '@/api/types.gen';
import { TaskHeader } from '@/components/task-header';
import { LinkButton } from '@/components/ui/button';
import { Page, useDocumentTitle } from '@/components/ui/page';
import { Loaded, Note, SkeletonRows } from '@/components/ui/states';
import { useActFor } from '@/lib/acting-for';
import { formatDateTime } from '@/lib/dates';
import { useTaskTitle } from '@/lib/task-title';
import { taskForms } from './task-forms';

/** One task, with the screen that its form key names. */
export function TaskPage() {
  const { t } = useTranslation('task');
  const { taskId } = useParams({ strict: false }) as { taskId: string };
  const query = useQuery({ ...getTaskOptions({ path: { taskId } }), staleTime: 0 });
  if (!query.data) {
    return (
      <Page title={t('title')} narrow>
        <h1 className="hidden-text">{t('title')}</h1>
        <Loaded query={query} what={t('what.task')}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <OpenedTask key={taskId} task={query.data} />;
}

function OpenedTask({ task }: { task: TaskItemView }) {
  const { t } = useTranslation('task');
  useActFor(task.actingFor?.unit);
  useDocumentTitle(useTaskTitle()(task));
  const Form = taskForms[task.formKey ?? ''];
  if (task.completedAt) return <FinishedTask task={task} />;
  if (!Form) {
    return (
      <Page title={task.title} narrow>
        <TaskHeader task={task} />
        <Note tone="amber" title={t('noScreen.title')}>
          <p>{t('noScreen.text', { step: task.stepName })}</p>
        </Note>
      </Page>
    );
  }
  return (
    <Suspense fallback={<SkeletonRows />}>
      <Form task={task} />
    </Suspense>
  );
}

function FinishedTask({ task }: { task: TaskItemView }) {
  const { t } = useTranslation('task');
  return (
    <Page title={task.title} narrow>
      <TaskHeader task={{ ...task, dueAt: undefined }} />
      <Note
        tone="blue"
        title={t('finished.title', { name: task.completedByName ?? t('finished.someone') })}
        actions={<LinkButton href="/tasks">{t('finished.back')}</LinkButton>}
      >
        <p>{t('finished.text', { at: formatDateTime(task.completedAt ?? '') })}</p>
      </Note>
    </Page>
  );
}
