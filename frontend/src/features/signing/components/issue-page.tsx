import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { issueDocumentMutation } from '@/api/@tanstack/react-query.gen';
import type { SigningRequestView, TaskItemView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar, CheckAnswers } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SealIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { DocumentNumber } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { formatDate, formatDateTime } from '@/lib/dates';
import { useTaskDone } from '@/lib/task-form';
import { useToday } from '@/lib/today';
import { capacityInWords } from './signing-facts';
import { useSigningStep } from './signing-steps';

/** The last look before the issue. The number is not told: only the issue takes it. */
export function IssuePage({ task, request }: { task: TaskItemView; request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { address } = useSigningStep(task.taskId);
  const done = useTaskDone();
  const issuing = useMutation({
    ...issueDocumentMutation(),
    onSuccess: (issued) => done(t('issue.done', { number: issued.number, count: issued.unitCount })),
  });
  const count = request.outgoing?.unitCount ?? 0;
  return (
    <Page title={t('issue.title')} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('backToDocument'), href: address('read') }]}
        title={t('issue.title')}
        facts={[t('issue.irrevocable')]}
      />
      <ErrorSummary error={issuing.error} />
      <CheckAnswers answers={useAnswers(request, address('read'))} />
      <ActionBar>
        <Button
          variant="primary"
          icon={SealIcon}
          busy={issuing.isPending}
          onClick={() => issuing.mutate({ path: { subjectType: request.subjectType, subjectId: request.subjectId } })}
        >
          {t('issue.act', { count })}
        </Button>
        <LinkButton href={address('read')}>{t('issue.back')}</LinkButton>
        <Link data-push href={address('seal')}>
          {t('seal.link')}
        </Link>
      </ActionBar>
    </Page>
  );
}

function useAnswers(request: SigningRequestView, back: string) {
  const { t } = useTranslation('signing');
  const today = useToday();
  const { outgoing, signature } = request;
  const outside = outgoing?.lines.flatMap((line) => line.units).filter((unit) => unit.outside) ?? [];
  return [
    {
      key: 'document',
      label: t('sign.document'),
      value: <b>{outgoing?.summary ?? request.title}</b>,
      change: { href: back, label: t('sign.readAgain') },
    },
    {
      key: 'number',
      label: t('issue.numberLabel'),
      value: <DocumentNumber symbol={outgoing?.notation ?? ''} />,
      note: t('issue.numberNote'),
    },
    { key: 'date', label: t('issue.date'), value: formatDate(today) },
    {
      key: 'signature',
      label: t('issue.signedBy'),
      value: signature ? `${signature.signerName}, ${capacityInWords(signature.blockLines)}` : '',
      note: signature && t('signature.signedAt', { at: formatDateTime(signature.signedAt) }),
    },
    {
      key: 'recipients',
      label: t('recipients.title'),
      value: t('recipients.count', { count: outgoing?.unitCount ?? 0 }),
      note: outside.length > 0 && t('recipients.byMail', { names: outside.map((unit) => unit.name).join(', ') }),
      change: { href: back, label: t('issue.seeRecipients') },
    },
    { key: 'archive', label: t('issue.archive'), value: outgoing?.archiveCopy ?? '' },
  ];
}
