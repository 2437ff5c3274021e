import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listMailLogOptions } from '@/api/@tanstack/react-query.gen';
import type { MailLogView, MailRowView, OutageView } from '@/api/types.gen';
import { AdministrationTabs } from '@/components/administration-tabs';
import { LinkButton } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { DownloadIcon } from '@/components/ui/icons';
import { Link } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded, Note } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import { formatDateTime } from '@/lib/dates';
import { MailFilters } from './mail-filters';
import { MailState } from './mail-state';
import { PageLinks } from './page-links';
import { ResendButton } from './resend-button';
import { mailLogHref, mailStates, useMailSearch, type MailSearchParams } from './use-mail-search';

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
      <PageHeader title={t('log.title')} facts={[t('log.about')]} actions={<Exports search={search} />} />
      <AdministrationTabs current="mail" />
      {query.data?.outage && <Outage outage={query.data.outage} />}
      <MailFilters search={search} />
      <StateTabs search={search} log={query.data} />
      <Panel flush>
        <Loaded query={query} what={t('log.what')}>
          {(log) =>
            log.items.length === 0 ? (
              <EmptyState action={<LinkButton href="/mail-log">{t('log.clear')}</LinkButton>}>
                {t('log.empty')}
              </EmptyState>
            ) : (
              <MailTable rows={log.items} />
            )
          }
        </Loaded>
      </Panel>
      <PageLinks
        href={(offset) => mailLogHref('/mail-log', { ...search, offset })}
        offset={search.offset}
        next={query.data?.nextOffset}
        size={pageSize}
      />
    </Page>
  );
}

function Exports({ search }: { search: MailSearchParams }) {
  const { t } = useTranslation('notification');
  const meant = { ...search, offset: undefined };
  return (
    <>
      <LinkButton
        href={mailLogHref('/api/mail-log-sheet', { ...meant, format: 'CSV' })}
        icon={DownloadIcon}
        variant="quiet"
        download
      >
        {t('log.csv')}
      </LinkButton>
      <LinkButton href={mailLogHref('/api/mail-log-sheet', { ...meant, format: 'XLSX' })} icon={DownloadIcon} download>
        {t('log.xlsx')}
      </LinkButton>
    </>
  );
}

function StateTabs({ search, log }: { search: MailSearchParams; log?: MailLogView }) {
  const { t } = useTranslation('notification');
  const count = (state: string) => log?.counts.find((it) => it.state === state)?.count;
  const total = log?.counts.reduce((sum, it) => sum + it.count, 0);
  return (
    <Tabs
      label={t('log.filter')}
      items={(['ALL', ...mailStates] as const).map((state) => ({
        key: state,
        label: t(`state.${state}`),
        count: state === 'ALL' ? total : count(state),
        href: mailLogHref('/mail-log', { ...search, offset: undefined, state: state === 'ALL' ? undefined : state }),
      }))}
      current={search.state ?? 'ALL'}
    />
  );
}

function Outage({ outage }: { outage: OutageView }) {
  const { t } = useTranslation('notification');
  return (
    <Note tone="red" title={t('outage.title', { at: formatDateTime(outage.since) })}>
      <p>{t('outage.about', { count: outage.failures, at: formatDateTime(outage.lastTried) })}</p>
      {outage.said && <p className="muted small">{outage.said}</p>}
    </Note>
  );
}

function MailTable({ rows }: { rows: MailRowView[] }) {
  const { t } = useTranslation('notification');
  const columns: Column<MailRowView>[] = [
    {
      key: 'subject',
      header: t('log.subject'),
      width: '26%',
      cell: (row) => <Link href={`/mail-log/${row.mailId}`}>{row.subject}</Link>,
    },
    { key: 'why', header: t('log.why'), width: '17%', cell: (row) => <Why row={row} /> },
    { key: 'to', header: t('log.to'), width: '26%', cell: (row) => <Addressee row={row} /> },
    { key: 'at', header: t('log.at'), cell: (row) => <When row={row} /> },
    { key: 'state', header: t('log.state'), width: '16%', cell: (row) => <MailState row={row} /> },
  ];
  if (rows.some((row) => row.state === 'FAILED' || row.state === 'BOUNCED')) {
    columns.push({ key: 'act', header: t('log.act'), cardLabel: '', cell: (row) => <ResendButton row={row} /> });
  }
  return <DataTable caption={t('log.title')} columns={columns} rows={rows} rowKey={(row) => row.mailId} />;
}

function Why({ row }: { row: MailRowView }) {
  const { t } = useTranslation('notification');
  return (
    <>
      {t(`kind.${row.kind}`)}
      {row.reasons.length > 0 && <div className="muted small">{row.reasons.join('; ')}</div>}
    </>
  );
}

function Addressee({ row }: { row: MailRowView }) {
  return (
    <>
      {row.toName}
      <br />
      <span className="muted small" style={{ overflowWrap: 'anywhere' }}>
        {row.toAddress}
      </span>
    </>
  );
}

function When({ row }: { row: MailRowView }) {
  const { t } = useTranslation('notification');
  const waits = row.state === 'QUEUED' && row.sendFrom > row.queuedAt;
  return (
    <>
      {formatDateTime(row.sentAt ?? row.queuedAt)}
      {waits && <div className="muted small">{t('log.sendFrom', { at: formatDateTime(row.sendFrom) })}</div>}
    </>
  );
}
