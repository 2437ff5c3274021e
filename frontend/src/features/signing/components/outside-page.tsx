import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { signOutsideMutation } from '@/api/@tanstack/react-query.gen';
import type { SigningRequestView, TaskItemView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileField } from '@/components/ui/file-field';
import { DownloadIcon, PenIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { problemOf } from '@/lib/problem';
import { useTaskDone } from '@/lib/task-form';
import styles from './decision.module.css';
import { useSigningStep } from './signing-steps';

/** Signing with the signer's own tool: take the file, sign it there, bring it back. */
export function OutsidePage({ task, request }: { task: TaskItemView; request: SigningRequestView }) {
  const { t } = useTranslation('signing');
  const { address } = useSigningStep(task.taskId);
  const [file, setFile] = useState<File>();
  const done = useTaskDone();
  const path = { subjectType: request.subjectType, subjectId: request.subjectId };
  const sending = useMutation({ ...signOutsideMutation(), onSuccess: () => done(t('sign.done')) });
  return (
    <Page title={t('outside.title')} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('outside.back'), href: address('sign') }]}
        title={t('outside.title')}
        facts={[t('outside.lead'), t('sign.irrevocable')]}
      />
      <ErrorSummary error={sending.error} />
      <Panel title={t('outside.take')}>
        <p>{t('outside.takeText')}</p>
        <div className={styles.download}>
          <Link href={`/api/signing/${path.subjectType}/${path.subjectId}/file-to-sign`} download="van-ban-cho-ky.pdf">
            <DownloadIcon />
            {t('outside.download')}
          </Link>
        </div>
      </Panel>
      <Panel title={t('outside.bring')}>
        <FileField
          label={t('outside.file')}
          hint={t('outside.fileHint')}
          field="file"
          accept="application/pdf,.pdf"
          fileName={file?.name}
          error={problemOf(sending.error, 'file')}
          onSelect={setFile}
        />
      </Panel>
      <ActionBar>
        <Button
          variant="primary"
          icon={PenIcon}
          busy={sending.isPending}
          disabled={!file}
          onClick={() => file && sending.mutate({ path, body: { file } })}
        >
          {t('outside.act')}
        </Button>
      </ActionBar>
    </Page>
  );
}
