import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listMailLogOptions, listMailLogQueryKey, resendMailMutation } from '@/api/@tanstack/react-query.gen';
import type { MailRowView } from '@/api/types.gen';
import { AdministrationTabs } from '@/components/administration-tabs';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Loaded, EmptyState } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import { useToast } from '@/components/ui/toast';
import { formatDateTime } from '@/lib/dates';
import { useMay } from '@/lib/session';
import { MailState } from './mail-state';
import { MailSearch } from './mail-search';
import { PageLinks } from './page-links';
import { mailLogHref, useMailSearch } from './use-mail-search';

const states = ['ALL', 'QUEUED', 'SENT', 'FAILED'] as const;
const pageSize = 50;

/** Every mail that left or should have left: when, to whom, why, what became of it. */
export function MailLogPage() {
  const { t } = useTranslation('notification');
  const search = useMailSearch();
  const query = useQuery({
    ...listMailLogOptions({ query: { ...search, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('log.title')}>
      <PageHeader title={t('log.title')} facts={[t('log.about')]} />
      <AdministrationTabs current="mail" />
      <MailSearch path="/mail-log" search={search} />
      <Tabs
        label={t('log.filter')}
        items={states.map((state) => ({
          key: state,
          label: t(`state.${state}`),
          href: mailLogHref('/mail-log', { q: search.q, state: state === 'ALL' ? undefined : state }),
        }))}
        current={search.state ?? 'ALL'}
      />
      <Panel flush>
        <Loaded query={query} what={t('log.what')}>
          {(log) =>
            log.items.length === 0 ? <EmptyState>{t('log.empty')}</EmptyState> : <MailTable rows={log.items} />
          }
        </Loaded>
      </Panel>
      <PageLinks path="/mail-log" search={search} next={query.data?.nextOffset} size={pageSize} />
    </Page>
  );
}

function MailTable({ rows }: { rows: MailRowView[] }) {
  const { t } = useTranslation('notification');
  const columns: Column<MailRowView>[] = [
    { key: 'subject', header: t('log.subject'), cell: (row) => row.subject },
    { key: 'kind', header: t('log.kind'), cell: (row) => t(`kind.${row.kind}`) },
    { key: 'to', header: t('log.to'), cell: (row) => <Addressee row={row} /> },
    { key: 'at', header: t('log.at'), cell: (row) => formatDateTime(row.sentAt ?? row.queuedAt) },
    { key: 'state', header: t('log.state'), cell: (row) => <MailState row={row} /> },
  ];
  const administrator = useMay('ADMINISTER');
  if (administrator && rows.some((row) => row.state === 'FAILED')) {
    columns.push({ key: 'act', header: t('log.act'), cell: (row) => <Resend row={row} /> });
  }
  return <DataTable caption={t('log.title')} columns={columns} rows={rows} rowKey={(row) => row.mailId} />;
}

function Addressee({ row }: { row: MailRowView }) {
  return (
    <>
      {row.toName}
      <br />
      <span className="muted small">{row.toAddress}</span>
    </>
  );
}

function Resend({ row }: { row: MailRowView }) {
  const { t } = useTranslation('notification');
  const toast = useToast();
  const queries = useQueryClient();
  const resend = useMutation({
    ...resendMailMutation(),
    onSuccess: () => {
      toast(t('log.resent'));
      void queries.invalidateQueries({ queryKey: listMailLogQueryKey() });
    },
  });
  if (row.state !== 'FAILED') return null;
  return (
    <Button busy={resend.isPending} onClick={() => resend.mutate({ path: { mailId: row.mailId } })}>
      {t('log.resend')}
    </Button>
  );
}
