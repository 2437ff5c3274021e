import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { initialDocumentMutation } from '@/api/@tanstack/react-query.gen';
import type { SigningRequestView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';
import { DecisionLayout } from './decision-layout';
import { OpenedRequest } from './opened-request';
import { ChangesSection, ChecksSection, PanelHead, RecipientsSection, SignatureSection } from './panel-parts';
import { OpinionsSection } from './opinions-section';
import { ReturnPage } from './return-page';
import { useSigningStep } from './signing-steps';

/** Task_InitialDocument: the chief of the Office puts the initial or returns. */
export default function InitialDocument({ task }: TaskFormProps) {
  return <OpenedRequest task={task}>{(request) => <Opened task={task} request={request} />}</OpenedRequest>;
}

function Opened({ task, request }: TaskFormProps & { request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { step, address } = useSigningStep(task.taskId);
  const done = useTaskDone();
  const putting = useMutation({ ...initialDocumentMutation(), onSuccess: () => done(t('initial.done')) });
  const { subjectType, subjectId } = request;
  if (step === 'return') return <ReturnPage task={task} request={request} />;
  return (
    <DecisionLayout
      taskId={task.taskId}
      request={request}
      actions={
        <>
          <Button
            variant="primary"
            busy={putting.isPending}
            onClick={() => putting.mutate({ path: { subjectType, subjectId } })}
          >
            {t('initial.act')}
          </Button>
          <LinkButton href={address('return')}>{t('act.return')}</LinkButton>
        </>
      }
    >
      <PanelHead task={task} request={request} state={t('state.initial')} />
      <ErrorSummary error={putting.error} />
      <ChangesSection request={request} />
      <OpinionsSection request={request} />
      <ChecksSection request={request} />
      <SignatureSection request={request} />
      <RecipientsSection request={request} />
    </DecisionLayout>
  );
}
