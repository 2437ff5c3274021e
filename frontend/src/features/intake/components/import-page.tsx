import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listImportsOptions, uploadPlanFileMutation } from '@/api/@tanstack/react-query.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { DataTable } from '@/components/ui/data-table';
import { ErrorSummary } from '@/components/ui/error-summary';
import { FileField } from '@/components/ui/file-field';
import { Link, useGo } from '@/components/ui/link';
import { StateMark } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { formatDate } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import styles from './intake.module.css';

/** “Nhập từ tệp”: one file is read to a draft; the files read before wait below. */
export function ImportPage() {
  const { t } = useTranslation('intake');
  const go = useGo();
  const [file, setFile] = useState<File>();
  const upload = useMutation({ ...uploadPlanFileMutation(), onSuccess: ({ id }) => go(`/plans/import/${id}`) });
  return (
    <Page title={t('upload.title')} narrow>
      <PageHeader
        breadcrumbs={[{ label: t('plans'), href: '/plans' }, { label: t('upload.title') }]}
        title={t('upload.title')}
      />
      <ErrorSummary error={upload.error} />
      <form
        className="stack-wide"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (file) upload.mutate({ body: { file } });
        }}
      >
        <Panel>
          <div className="stack-wide">
            <p>{t('upload.how')}</p>
            <FileField
              label={t('upload.file')}
              hint={t('upload.hint')}
              field="file"
              accept=".docx,.pdf,.txt"
              fileName={file?.name}
              error={problemOf(upload.error, 'file')}
              onSelect={(chosen) => {
                upload.reset();
                setFile(chosen);
              }}
            />
            <p role="status" className={styles.status}>
              {upload.isPending && t('upload.reading')}
            </p>
          </div>
        </Panel>
        <ActionBar>
          <Button type="submit" variant="primary" busy={upload.isPending} disabled={!file}>
            {t('upload.read')}
          </Button>
          <LinkButton href="/plans" variant="quiet">
            {t('cancel')}
          </LinkButton>
        </ActionBar>
      </form>
      <EarlierFiles />
    </Page>
  );
}

function EarlierFiles() {
  const { t } = useTranslation('intake');
  const query = useQuery({ ...listImportsOptions(), staleTime: 0 });
  return (
    <Panel flush title={t('earlier.title')}>
      <Loaded query={query} what={t('earlier.title')}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{t('earlier.none')}</EmptyState>
          ) : (
            <DataTable
              caption={t('earlier.title')}
              rows={items}
              rowKey={(it) => it.id}
              columns={[
                {
                  key: 'file',
                  header: t('earlier.file'),
                  cell: (it) => (
                    <Link href={it.planId ? `/plans/${it.planId}` : `/plans/import/${it.id}`} className={styles.name}>
                      {it.fileName}
                    </Link>
                  ),
                },
                { key: 'at', header: t('earlier.at'), width: '120px', cell: (it) => formatDate(it.uploadedAt) },
                {
                  key: 'state',
                  header: t('earlier.state'),
                  width: '190px',
                  cardLabel: '',
                  cell: (it) => (
                    <StateMark state={it.planId ? 'ended' : 'draft'}>
                      {t(it.planId ? 'earlier.made' : 'earlier.open')}
                    </StateMark>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}
