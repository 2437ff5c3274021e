import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { passToChairMutation } from '@/api/@tanstack/react-query.gen';
import type { SigningRequestView, TaskItemView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextArea } from '@/components/ui/fields';
import { Link } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { problemOf } from '@/lib/problem';
import { useTaskDone } from '@/lib/task-form';
import { useKeptText } from '@/lib/use-kept-text';
import { useSigningStep } from './signing-steps';

/** The vice-chair leaves the decision to the chair and says why. */
export function ChairPage({ task, request }: { task: TaskItemView; request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { address } = useSigningStep(task.taskId);
  const [reason, setReason, forget] = useKeptText('reason');
  const done = useTaskDone();
  const passing = useMutation({ ...passToChairMutation(), onSuccess: () => done(t('chair.done')) });
  return (
    <Page title={t('chair.title')} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('backToDocument'), href: address('read') }]}
        title={t('chair.title')}
        facts={[request.title]}
      />
      <ErrorSummary error={passing.error} />
      <Panel>
        <div className="stack-wide">
          <TextArea
            label={t('chair.reason')}
            hint={t('chair.hint', { name: request.chairName ?? '' })}
            field="reason"
            maxLength={2000}
            value={reason}
            error={problemOf(passing.error, 'reason')}
            onChange={(event) => setReason(event.target.value)}
          />
          <ActionBar>
            <Button
              variant="primary"
              busy={passing.isPending}
              onClick={() => {
                forget();
                passing.mutate({
                  path: { subjectType: request.subjectType, subjectId: request.subjectId },
                  body: { reason },
                });
              }}
            >
              {t('chair.act')}
            </Button>
            <Link href={address('read')}>{t('return.back')}</Link>
          </ActionBar>
        </div>
      </Panel>
    </Page>
  );
}
