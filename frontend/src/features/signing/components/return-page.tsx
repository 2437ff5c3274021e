import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { returnDocumentMutation } from '@/api/@tanstack/react-query.gen';
import type { SigningRequestView, TaskItemView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { RadioGroup, TextArea } from '@/components/ui/fields';
import { Link } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { problemOf } from '@/lib/problem';
import { useTaskDone } from '@/lib/task-form';
import { useToday } from '@/lib/today';
import { useKeptText } from '@/lib/use-kept-text';
import { composedReason, returnReasons, type ReturnReason } from './return-reason';
import { useSigningStep } from './signing-steps';

/** The document goes back to the drafting unit; the drafter reads the words as they are typed. */
export function ReturnPage({ task, request }: { task: TaskItemView; request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { address } = useSigningStep(task.taskId);
  const [reason, setReason] = useState<ReturnReason>();
  const [demand, setDemand, forget] = useKeptText('reason');
  const [resubmitBy, setResubmitBy] = useState<string | null>(null);
  const [missing, setMissing] = useState<string>();
  const today = useToday();
  const done = useTaskDone();
  const unit = request.draftingUnit.name;
  const sending = useMutation({ ...returnDocumentMutation(), onSuccess: () => done(t('return.done', { unit })) });
  const send = () => {
    const text = composedReason(reason && t(`return.reason.${reason}`), demand, reason);
    setMissing(text === undefined ? t('return.missing') : undefined);
    if (text === undefined) return;
    forget();
    sending.mutate({
      path: { subjectType: request.subjectType, subjectId: request.subjectId },
      body: { reason: text, resubmitBy: resubmitBy ?? undefined },
    });
  };
  return (
    <Page title={t('return.title', { unit })} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('backToDocument'), href: address('read') }]}
        title={t('return.title', { unit })}
        facts={[`${request.title}, ${t('attempt', { attempt: request.attempt })}`]}
      />
      <ErrorSummary
        error={sending.error}
        errors={missing ? [{ fieldId: 'field-reason', message: missing }] : undefined}
      />
      <Panel>
        <div className="stack-wide">
          <RadioGroup
            label={t('return.reasonLabel')}
            choices={returnReasons.map((value) => ({ value, label: t(`return.reason.${value}`) }))}
            value={reason}
            onChange={(value) => setReason(value as ReturnReason)}
          />
          <TextArea
            label={t('return.demand')}
            hint={t('return.demandHint')}
            field="reason"
            rows={5}
            maxLength={1900}
            value={demand}
            error={missing ?? problemOf(sending.error, 'reason')}
            onChange={(event) => setDemand(event.target.value)}
          />
          <DateField
            label={t('return.resubmitBy')}
            field="resubmitBy"
            optional
            today={today}
            min={today}
            value={resubmitBy}
            error={problemOf(sending.error, 'resubmitBy')}
            onChange={setResubmitBy}
          />
          <ActionBar>
            <Button variant="primary" busy={sending.isPending} onClick={send}>
              {t('return.act', { unit })}
            </Button>
            <Link href={address('read')}>{t('return.back')}</Link>
          </ActionBar>
        </div>
      </Panel>
    </Page>
  );
}
