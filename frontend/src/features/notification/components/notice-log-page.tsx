import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listNoticeLogOptions } from '@/api/@tanstack/react-query.gen';
import type { NoticeLogView, NoticeRowView } from '@/api/types.gen';
import { AdministrationTabs } from '@/components/administration-tabs';
import { LinkButton } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { DownloadIcon } from '@/components/ui/icons';
import { StatusMark } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import { formatDateTime } from '@/lib/dates';
import { NoticeFilters } from './notice-filters';
import { PageLinks } from './page-links';
import { mailLogHref } from './use-mail-search';
import { useNoticeSearch, type NoticeSearchParams } from './use-notice-search';

const pageSize = 50;

/** Every notice that the system posted in the application: when, for whom, why, and who has read it. */
export function NoticeLogPage() {
  const { t } = useTranslation('notification');
  const search = useNoticeSearch();
  const query = useQuery({
    ...listNoticeLogOptions({ query: { ...search, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('noticeLog.title')}>
      <PageHeader title={t('noticeLog.title')} facts={[t('noticeLog.about')]} actions={<Exports search={search} />} />
      <AdministrationTabs current="notices" />
      <NoticeFilters search={search} />
      <ReadTabs search={search} log={query.data} />
      <Panel flush>
        <Loaded query={query} what={t('noticeLog.what')}>
          {(log) =>
            log.items.length === 0 ? (
              <EmptyState action={<LinkButton href="/notice-log">{t('noticeLog.clear')}</LinkButton>}>
                {t('noticeLog.empty')}
              </EmptyState>
            ) : (
              <NoticeTable rows={log.items} />
            )
          }
        </Loaded>
      </Panel>
      <PageLinks
        href={(offset) => mailLogHref('/notice-log', { ...search, offset })}
        offset={search.offset}
        next={query.data?.nextOffset}
        size={pageSize}
      />
    </Page>
  );
}

function Exports({ search }: { search: NoticeSearchParams }) {
  const { t } = useTranslation('notification');
  const href = (format: string) => mailLogHref('/api/notice-log-sheet', { ...search, offset: undefined, format });
  return (
    <>
      <LinkButton href={href('CSV')} icon={DownloadIcon} variant="quiet" download>
        {t('log.csv')}
      </LinkButton>
      <LinkButton href={href('XLSX')} icon={DownloadIcon} download>
        {t('log.xlsx')}
      </LinkButton>
    </>
  );
}

function ReadTabs({ search, log }: { search: NoticeSearchParams; log?: NoticeLogView }) {
  const { t } = useTranslation('notification');
  const tab = (key: 'all' | 'read' | 'unread', read: boolean | undefined, count?: number) => ({
    key,
    label: t(`noticeLog.${key}`),
    count,
    href: mailLogHref('/notice-log', { ...search, offset: undefined, read }),
  });
  return (
    <Tabs
      label={t('noticeLog.filter')}
      items={[
        tab('all', undefined, log && log.read + log.unread),
        tab('read', true, log?.read),
        tab('unread', false, log?.unread),
      ]}
      current={search.read === undefined ? 'all' : search.read ? 'read' : 'unread'}
    />
  );
}

function NoticeTable({ rows }: { rows: NoticeRowView[] }) {
  const { t } = useTranslation('notification');
  const columns: Column<NoticeRowView>[] = [
    { key: 'subject', header: t('noticeLog.subject'), width: '34%', cell: (row) => <Said row={row} /> },
    { key: 'why', header: t('noticeLog.why'), width: '18%', cell: (row) => <Why row={row} /> },
    { key: 'to', header: t('noticeLog.to'), cell: (row) => <Reader row={row} /> },
    { key: 'at', header: t('noticeLog.at'), cell: (row) => formatDateTime(row.postedAt) },
    { key: 'state', header: t('noticeLog.state'), cell: (row) => <ReadState row={row} /> },
  ];
  return <DataTable caption={t('noticeLog.title')} columns={columns} rows={rows} rowKey={(row) => row.noticeId} />;
}

function Said({ row }: { row: NoticeRowView }) {
  return (
    <>
      {row.title}
      {row.about && <div className="muted small">{row.about}</div>}
    </>
  );
}

function Why({ row }: { row: NoticeRowView }) {
  const { t } = useTranslation('notification');
  return (
    <>
      {t(`noticeKind.${row.kind}`)}
      {row.reasons.length > 0 && <div className="muted small">{row.reasons.join('; ')}</div>}
    </>
  );
}

function Reader({ row }: { row: NoticeRowView }) {
  const { t } = useTranslation('organisation');
  return (
    <>
      {row.officialName ?? row.unitName}
      <div className="muted small">{row.officialName ? row.unitName : row.role && t(`role.${row.role}`)}</div>
    </>
  );
}

function ReadState({ row }: { row: NoticeRowView }) {
  const { t } = useTranslation('notification');
  return (
    <>
      <StatusMark status={row.readers > 0 ? 'DONE' : 'WAITING'}>
        {row.readers > 0 ? t('noticeLog.readers', { count: row.readers }) : t('noticeLog.unread')}
      </StatusMark>
      {row.firstReadAt && (
        <div className="muted small">{t('noticeLog.firstRead', { at: formatDateTime(row.firstReadAt) })}</div>
      )}
    </>
  );
}
