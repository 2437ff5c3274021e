import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberForOutsideSealMutation, sealOutsideMutation } from '@/api/@tanstack/react-query.gen';
import type { OutsideSealView, SigningRequestView, TaskItemView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileField } from '@/components/ui/file-field';
import { DownloadIcon, SealIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { formatDate } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { useTaskDone } from '@/lib/task-form';
import styles from './decision.module.css';
import { useReadiness } from './keys-note';
import { useSigningStep } from './signing-steps';

/** Signing for the organisation with the office's own tool: number, take the file, sign it there, bring it back. */
export function SealPage({ task, request }: { task: TaskItemView; request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { address } = useSigningStep(task.taskId);
  const queries = useQueryClient();
  const path = { subjectType: request.subjectType, subjectId: request.subjectId };
  const numbering = useMutation({
    ...numberForOutsideSealMutation(),
    onSuccess: () => void queries.invalidateQueries(),
  });
  const readiness = useReadiness(request);
  const numbered = numbering.data ?? readiness?.numbered;
  return (
    <Page title={t('seal.title')} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('seal.back'), href: address('issue') }]}
        title={t('seal.title')}
        facts={[t('seal.lead'), t('issue.irrevocable')]}
      />
      <ErrorSummary error={numbering.error} />
      <Panel title={t('seal.number')}>
        {numbered ? (
          <p>
            <b>{t('seal.numbered', { number: numbered.number, on: formatDate(numbered.issuedOn) })}</b>
          </p>
        ) : (
          <div className="stack">
            <p>{t('seal.numberText')}</p>
            <div>
              <Button variant="primary" busy={numbering.isPending} onClick={() => numbering.mutate({ path })}>
                {t('seal.numberGo')}
              </Button>
            </div>
          </div>
        )}
      </Panel>
      {numbered && <Exchange request={request} numbered={numbered} />}
    </Page>
  );
}

function Exchange({ request, numbered }: { request: SigningRequestView; numbered: OutsideSealView }) {
  const { t } = useTranslation('signing');
  const [file, setFile] = useState<File>();
  const done = useTaskDone();
  const path = { subjectType: request.subjectType, subjectId: request.subjectId };
  const sealing = useMutation({
    ...sealOutsideMutation(),
    onSuccess: (issued) => done(t('issue.done', { number: issued.number, count: issued.unitCount })),
  });
  const name = `${numbered.number.replace(/[^\p{L}\p{N}]+/gu, '-')}.pdf`;
  return (
    <>
      <Panel title={t('seal.take')}>
        <p>{t('seal.takeText')}</p>
        <div className={styles.download}>
          <Link href={`/api/signing/${path.subjectType}/${path.subjectId}/file-to-seal`} download={name}>
            <DownloadIcon />
            {t('seal.download')}
          </Link>
        </div>
      </Panel>
      <Panel title={t('seal.bring')}>
        <ErrorSummary error={sealing.error} />
        <FileField
          label={t('outside.file')}
          hint={t('seal.fileHint', { name: request.issuer.name })}
          field="file"
          accept="application/pdf,.pdf"
          fileName={file?.name}
          error={problemOf(sealing.error, 'file')}
          onSelect={setFile}
        />
      </Panel>
      <ActionBar>
        <Button
          variant="primary"
          icon={SealIcon}
          busy={sealing.isPending}
          disabled={!file}
          onClick={() => file && sealing.mutate({ path, body: { file } })}
        >
          {t('seal.act', { count: request.outgoing?.unitCount ?? 0 })}
        </Button>
      </ActionBar>
    </>
  );
}
