import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptFormMutation } from '@/api/@tanstack/react-query.gen';
import type { SigningRequestView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ErrorSummary } from '@/components/ui/error-summary';
import { useTaskDone, type TaskFormProps } from '@/lib/task-form';
import { DecisionLayout, PanelSection } from './decision-layout';
import styles from './decision.module.css';
import { FormMeasures } from './form-measures';
import { formPoints, type FormPoint } from './form-points';
import { OpenedRequest } from './opened-request';
import { ChangesSection, PanelHead, RecipientsSection } from './panel-parts';
import { ReturnPage } from './return-page';
import { capacityInWords } from './signing-facts';
import { useSigningStep } from './signing-steps';

/** Task_CheckForm: the Office goes through the points of form, then sends the document on or back. */
export default function CheckForm({ task }: TaskFormProps) {
  return <OpenedRequest task={task}>{(request) => <Opened task={task} request={request} />}</OpenedRequest>;
}

function Opened({ task, request }: TaskFormProps & { request: SigningRequestView }) {
  const { step } = useSigningStep(task.taskId);
  const [met, setMet] = useState<ReadonlySet<FormPoint>>(new Set());
  if (step === 'return') return <ReturnPage task={task} request={request} />;
  return <FormPage task={task} request={request} met={met} onChange={setMet} />;
}

interface FormPageProps extends TaskFormProps {
  request: SigningRequestView;
  met: ReadonlySet<FormPoint>;
  onChange: (met: ReadonlySet<FormPoint>) => void;
}

function FormPage({ task, request, met, onChange }: FormPageProps) {
  const { t } = useTranslation('signing');
  const { address } = useSigningStep(task.taskId);
  const done = useTaskDone();
  const accepting = useMutation({ ...acceptFormMutation(), onSuccess: () => done(t('form.done')) });
  const left = formPoints.length - met.size;
  const toggle = (point: FormPoint, on: boolean) => {
    const next = new Set(met);
    if (on) next.add(point);
    else next.delete(point);
    onChange(next);
  };
  const firstOpen = () => document.getElementById(`point-${formPoints.find((it) => !met.has(it))}`)?.focus();
  const accept = () =>
    accepting.mutate({
      path: { subjectType: request.subjectType, subjectId: request.subjectId },
      body: { points: formPoints.map((point) => ({ point, met: met.has(point) })) },
    });
  return (
    <DecisionLayout
      taskId={task.taskId}
      request={request}
      actions={
        <>
          <Button variant="primary" busy={accepting.isPending} onClick={left === 0 ? accept : firstOpen}>
            {left === 0 ? t('form.act') : t('form.left', { count: left })}
          </Button>
          <LinkButton href={address('return')}>{t('act.return')}</LinkButton>
        </>
      }
    >
      <PanelHead task={task} request={request} state={t('state.form')} />
      {accepting.error && (
        <div style={{ padding: '12px var(--s-5) 0' }}>
          <ErrorSummary error={accepting.error} />
        </div>
      )}
      <ChangesSection request={request} />
      <PanelSection title={t('form.title')} note={t('form.progress', { met: met.size, all: formPoints.length })}>
        <div className={styles.points} role="group" aria-label={t('form.title')}>
          {formPoints.map((point) => (
            <Checkbox
              key={point}
              id={`point-${point}`}
              label={t(`point.${point}`)}
              note={<PointHint point={point} request={request} />}
              checked={met.has(point)}
              onChange={(on) => toggle(point, on)}
            />
          ))}
        </div>
      </PanelSection>
      <FormMeasures request={request} />
      <RecipientsSection request={request} />
    </DecisionLayout>
  );
}

/** What the system knows about the point: notation, signer, number of recipients. */
function PointHint({ point, request }: { point: FormPoint; request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  if (point === 'NOTATION' && request.outgoing)
    return <>{t('hint.NOTATION', { notation: request.outgoing.notation })}</>;
  if (point === 'SIGNER_AUTHORITY')
    return <>{request.signer ? capacityInWords(request.signer.blockLines) : t('checks.noAuthority')}</>;
  if (point === 'RECIPIENTS' && request.outgoing)
    return <>{t('hint.RECIPIENTS', { count: request.outgoing.unitCount, copy: request.outgoing.archiveCopy })}</>;
  return <>{t(`hint.${point}`)}</>;
}
