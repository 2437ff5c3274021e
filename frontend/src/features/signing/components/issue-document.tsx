import { useTranslation } from 'react-i18next';
import type { SigningRequestView } from '@/api/types.gen';
import { LinkButton } from '@/components/ui/button';
import { formatDateTime } from '@/lib/dates';
import type { TaskFormProps } from '@/lib/task-form';
import { DecisionLayout, PanelSection } from './decision-layout';
import { IssuePage } from './issue-page';
import { isOutside, KeysNote, useReadiness } from './keys-note';
import { OpenedRequest } from './opened-request';
import { ChecksSection, PanelHead, RecipientsSection, SignatureSection } from './panel-parts';
import { SealPage } from './seal-page';
import { useSigningStep } from './signing-steps';

/** Task_IssueDocument: the clerk looks once more, then number, date and sending follow in one act. */
export default function IssueDocument({ task }: TaskFormProps) {
  return <OpenedRequest task={task}>{(request) => <Opened task={task} request={request} />}</OpenedRequest>;
}

function Opened({ task, request }: TaskFormProps & { request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { step, address } = useSigningStep(task.taskId);
  const readiness = useReadiness(request);
  const unclear = (request.outgoing?.lines ?? []).some((line) => line.missing.length > 0);
  if (step === 'issue') return <IssuePage task={task} request={request} />;
  if (step === 'seal') return <SealPage task={task} request={request} />;
  return (
    <DecisionLayout
      taskId={task.taskId}
      request={request}
      actions={
        unclear ? (
          <LinkButton
            variant="primary"
            href={`/outgoing/${task.subjectType}/${task.subjectId}/recipients?task=${task.taskId}`}
          >
            {t('recipients.map')}
          </LinkButton>
        ) : (
          <LinkButton variant="primary" href={address(isOutside(readiness) ? 'seal' : 'issue')}>
            {t('issue.check')}
          </LinkButton>
        )
      }
    >
      <PanelHead task={task} request={request} state={t('state.issue')} />
      <KeysNote request={request} readiness={readiness} />
      <SignatureSection request={request} />
      <PanelSection title={t('issue.number')}>
        <p>
          {readiness?.numbered
            ? t('seal.waiting', { number: readiness.numbered.number })
            : t('issue.numberText', { notation: request.outgoing?.notation ?? '' })}
        </p>
        {request.signature && !request.issued && (
          <p className="small">{t('issue.dueAt', { at: formatDateTime(request.signature.issueDueAt) })}</p>
        )}
      </PanelSection>
      <RecipientsSection request={request} />
      <ChecksSection request={request} />
    </DecisionLayout>
  );
}
