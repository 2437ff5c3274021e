import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signDocumentMutation } from '@/api/@tanstack/react-query.gen';
import type { SigningRequestView, TaskItemView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar, CheckAnswers } from '@/components/ui/check-answers';
import { SignatureBlock } from '@/components/ui/document-paper';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/fields';
import { PenIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { shortChecksum } from '@/lib/checksum';
import { problemOf } from '@/lib/problem';
import { useSession } from '@/lib/session';
import { useTaskDone } from '@/lib/task-form';
import styles from './decision.module.css';
import { capacityInWords } from './signing-facts';
import { useSigningStep } from './signing-steps';

/** The last look before the signature: what, as whom, what follows, and the password. */
export function SignPage({ task, request }: { task: TaskItemView; request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { address } = useSigningStep(task.taskId);
  const session = useSession();
  const [password, setPassword] = useState('');
  const done = useTaskDone();
  const signing = useMutation({ ...signDocumentMutation(), onSuccess: () => done(t('sign.done')) });
  const count = request.outgoing?.unitCount ?? 0;
  const sign = () =>
    signing.mutate({
      path: { subjectType: request.subjectType, subjectId: request.subjectId },
      body: { sha256: request.document.sha256, password },
    });
  return (
    <Page title={t('sign.title')} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('backToDocument'), href: address('read') }]}
        title={t('sign.title')}
        facts={[t('sign.irrevocable')]}
      />
      <ErrorSummary error={signing.error} />
      <CheckAnswers answers={useAnswers(request, session.name, address('read'))} />
      <form
        className="stack-wide"
        onSubmit={(event) => {
          event.preventDefault();
          if (!signing.isPending) sign();
        }}
      >
        <div className={styles.confirm}>
          {request.signer && <SignatureBlock lines={request.signer.blockLines} name={session.name} pending />}
          <TextField
            type="password"
            label={t('sign.password')}
            hint={t('sign.passwordHint')}
            field="password"
            autoComplete="current-password"
            required
            value={password}
            error={problemOf(signing.error, 'password')}
            onChange={(event) => setPassword(event.target.value)}
          />
        </div>
        <ActionBar>
          <Button type="submit" variant="primary" icon={PenIcon} busy={signing.isPending}>
            {t('sign.act', { count })}
          </Button>
          <LinkButton href={address('read')}>{t('sign.back')}</LinkButton>
          <Link data-push href={address('outside')}>
            {t('outside.link')}
          </Link>
        </ActionBar>
      </form>
    </Page>
  );
}

function useAnswers(request: SigningRequestView, signer: string, back: string) {
  const { t } = useTranslation('signing');
  return [
    {
      key: 'document',
      label: t('sign.document'),
      value: <b>{request.title}</b>,
      note: t('sign.file', { attempt: request.attempt, checksum: shortChecksum(request.document.sha256) }),
      change: { href: back, label: t('sign.readAgain') },
    },
    {
      key: 'capacity',
      label: t('sign.capacity'),
      value: request.signer ? capacityInWords(request.signer.blockLines) : t('checks.noAuthority'),
      note: request.signer?.legalNote,
    },
    { key: 'signer', label: t('sign.signer'), value: signer },
    {
      key: 'then',
      label: t('sign.then'),
      value: t('sign.thenText', { office: request.office.name, count: request.outgoing?.unitCount ?? 0 }),
    },
  ];
}
