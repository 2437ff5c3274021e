import { useTranslation } from 'react-i18next';
import type { SigningRequestView } from '@/api/types.gen';
import { LinkButton } from '@/components/ui/button';
import { PenIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { Note } from '@/components/ui/states';
import type { TaskFormProps } from '@/lib/task-form';
import { ChairPage } from './chair-page';
import { DecisionLayout } from './decision-layout';
import { KeysNote, useReadiness } from './keys-note';
import { OpenedRequest } from './opened-request';
import { OpinionsSection } from './opinions-section';
import { ChangesSection, ChecksSection, PanelHead, RecipientsSection, SignatureSection } from './panel-parts';
import { OutsidePage } from './outside-page';
import { ReturnPage } from './return-page';
import { SignPage } from './sign-page';
import { mayPassToChair, passedOn } from './signing-facts';
import { useSigningStep } from './signing-steps';

/** Task_SignDocument and Task_SignDocumentByChair: sign, return or pass on. */
export default function SignDocument({ task }: TaskFormProps) {
  return <OpenedRequest task={task}>{(request) => <Opened task={task} request={request} />}</OpenedRequest>;
}

function Opened({ task, request }: TaskFormProps & { request: SigningRequestView }) {
  const { step } = useSigningStep(task.taskId);
  if (step === 'sign') return <SignPage task={task} request={request} />;
  if (step === 'outside') return <OutsidePage task={task} request={request} />;
  if (step === 'return') return <ReturnPage task={task} request={request} />;
  if (step === 'chair' && mayPassToChair(request)) return <ChairPage task={task} request={request} />;
  return <Decision task={task} request={request} />;
}

function Decision({ task, request }: TaskFormProps & { request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { address } = useSigningStep(task.taskId);
  const readiness = useReadiness(request);
  const toSign = address(readiness?.signer === 'OUTSIDE' ? 'outside' : 'sign');
  return (
    <DecisionLayout
      taskId={task.taskId}
      request={request}
      actions={
        <>
          {request.signer && readiness?.signer !== 'NONE' && (
            <LinkButton variant="primary" icon={PenIcon} href={toSign}>
              {t('act.sign')}
            </LinkButton>
          )}
          <LinkButton href={address('return')}>{t('act.return')}</LinkButton>
          {mayPassToChair(request) && (
            <Link data-push href={address('chair')}>
              {t('act.passToChair')}
            </Link>
          )}
        </>
      }
    >
      <PanelHead task={task} request={request} state={t('state.decision')} />
      <PassedOn request={request} />
      <KeysNote request={request} readiness={readiness} />
      <ChangesSection request={request} />
      <OpinionsSection request={request} />
      <ChecksSection request={request} />
      <SignatureSection request={request} />
      <RecipientsSection request={request} />
    </DecisionLayout>
  );
}

function PassedOn({ request }: { request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const step = passedOn(request);
  if (!step) return null;
  return (
    <div style={{ padding: '12px var(--s-5) 0' }}>
      <Note tone="blue" title={t('passedOn', { name: step.official.name })}>
        <p className="doc">“{step.reason}”</p>
      </Note>
    </div>
  );
}
