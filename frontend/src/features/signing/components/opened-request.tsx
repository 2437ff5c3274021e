import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SigningRequestView, TaskItemView } from '@/api/types.gen';
import { TaskHeader } from '@/components/task-header';
import { Page } from '@/components/ui/page';
import { Loaded } from '@/components/ui/states';
import { signingRequestOptions } from '../api/signing-request';

/** Loads the document that the task is about. */
export function OpenedRequest({
  task,
  children,
}: {
  task: TaskItemView;
  children: (request: SigningRequestView) => ReactNode;
}) {
  const { t } = useTranslation('signing');
  const { subjectType, subjectId } = task;
  const query = useQuery(signingRequestOptions({ subjectType: subjectType ?? '', subjectId: subjectId ?? '' }));
  if (query.data) return <>{children(query.data)}</>;
  return (
    <Page title={task.title} narrow>
      <TaskHeader task={task} />
      <Loaded query={query} what={t('what')}>
        {() => null}
      </Loaded>
    </Page>
  );
}
