import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  continueFollowUpMutation,
  getRegisterEntryOfOptions,
  listDeliveriesOptions,
} from '@/api/@tanstack/react-query.gen';
import { TaskHeader } from '@/components/task-header';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Page } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, ErrorState, Loaded } from '@/components/ui/states';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';
import { DeliveryActPage, deliveryActOf } from './delivery-act-page';
import { DeliveryTable } from './delivery-table';
import { isOpen } from './delivery-words';
import { ResendAll } from './resend-all';

/** Task_FollowUpReceipts: the recipients who have not confirmed in time, each with what can be done. */
export default function FollowUpReceipts({ task }: TaskFormProps) {
  const { t } = useTranslation('distribution');
  const search = useSearch({ strict: false }) as { act?: string; delivery?: string };
  const subject = { subjectType: task.subjectType ?? '', subjectId: task.subjectId ?? '' };
  const entry = useQuery(getRegisterEntryOfOptions({ path: subject }));
  const deliveries = useQuery({
    ...listDeliveriesOptions({ path: { entryId: entry.data?.id ?? '' } }),
    enabled: entry.data !== undefined,
  });
  const done = useTaskDone();
  const waiting = useMutation({ ...continueFollowUpMutation(), onSuccess: () => done(t('followUp.done')) });
  const address = `/tasks/${task.taskId}`;
  const acted = deliveries.data?.find((it) => it.id === search.delivery && isOpen(it));
  const act = deliveryActOf(search.act);
  if (acted && act) return <DeliveryActPage delivery={acted} act={act} back={address} />;
  const open = deliveries.data?.filter(isOpen) ?? [];
  return (
    <Page title={t('followUp.title')}>
      <TaskHeader task={task} title={t('followUp.title')} />
      <ErrorSummary error={waiting.error} />
      {entry.error && <ErrorState error={entry.error} what={t('delivery.what')} />}
      <Loaded query={deliveries} what={t('delivery.what')}>
        {() => (
          <Panel
            flush
            title={t('followUp.open', { count: open.length })}
            note={entry.data && `${entry.data.number} ${entry.data.summary}`}
          >
            {open.length === 0 ? (
              <EmptyState>{t('followUp.none')}</EmptyState>
            ) : (
              <DeliveryTable deliveries={open} keeper address={address} />
            )}
          </Panel>
        )}
      </Loaded>
      <p className="muted small">{t('followUp.text')}</p>
      <ActionBar>
        <Button
          variant="primary"
          busy={waiting.isPending}
          onClick={() => waiting.mutate({ path: { subjectId: subject.subjectId } })}
        >
          {t('followUp.act')}
        </Button>
        {entry.data && <ResendAll entryId={entry.data.id} count={open.length} />}
        {entry.data && <LinkButton href={`/register/${entry.data.id}?tab=deliveries`}>{t('followUp.all')}</LinkButton>}
      </ActionBar>
    </Page>
  );
}
