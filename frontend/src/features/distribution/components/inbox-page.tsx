import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listInboxOptions } from '@/api/@tanstack/react-query.gen';
import type { InboxPageView, IncomingDocumentView } from '@/api/types.gen';
import { LinkButton } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Link, useGo } from '@/components/ui/link';
import { StatusMark } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import { formatDate, formatDateTime } from '@/lib/dates';
import styles from './distribution.module.css';
import { inboxAddress, incomingMark, incomingWords, type InboxSearch } from './inbox-words';
import { SearchBox } from './search-box';

const pageSize = 50;

/** “Văn bản đến”: what was sent to the units of the official. */
export function InboxPage() {
  const { t } = useTranslation('distribution');
  const search = useInboxSearch();
  const go = useGo();
  const { all, q, offset } = search;
  const query = useQuery({
    ...listInboxOptions({ query: { waiting: !all, q, offset, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });
  const waiting = query.data?.waiting;
  return (
    <Page title={t('inbox.title')}>
      <PageHeader
        title={waiting === undefined ? t('inbox.title') : t('inbox.heading', { count: waiting })}
        facts={[t('inbox.rule')]}
      />
      <Tabs
        look="chips"
        label={t('inbox.filter')}
        current={all ? 'all' : 'waiting'}
        items={[
          { key: 'waiting', label: t('inbox.waiting'), count: waiting, href: inboxAddress({ q }) },
          { key: 'all', label: t('inbox.all'), href: inboxAddress({ q, all: true }) },
        ]}
      />
      <SearchBox
        label={t('inbox.search')}
        value={q ?? ''}
        onSearch={(words) => go(inboxAddress({ all, q: words || undefined }), { replace: true })}
      />
      <Loaded query={query} what={t('inbox.what')} rows={5}>
        {(page) => <Documents page={page} search={search} />}
      </Loaded>
    </Page>
  );
}

function useInboxSearch(): InboxSearch {
  const raw = useSearch({ strict: false }) as { all?: unknown; q?: unknown; offset?: unknown };
  return {
    all: String(raw.all) === 'true',
    q: raw.q === undefined || raw.q === '' ? undefined : String(raw.q),
    offset: Number(raw.offset) || undefined,
  };
}

function Documents({ page, search }: { page: InboxPageView; search: InboxSearch }) {
  const { t } = useTranslation('distribution');
  const columns = useColumns();
  if (page.items.length === 0) {
    const words = search.q ? t('inbox.noMatch') : search.all ? t('inbox.empty') : t('inbox.nothingWaiting');
    const clear = search.q && <LinkButton href={inboxAddress({ all: search.all })}>{t('clearFilter')}</LinkButton>;
    return (
      <Panel>
        <EmptyState action={clear}>{words}</EmptyState>
      </Panel>
    );
  }
  const older = page.next != null && inboxAddress({ ...search, offset: page.next });
  return (
    <Panel flush foot={older && <LinkButton href={older}>{t('register.older')}</LinkButton>}>
      <DataTable caption={t('inbox.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} />
    </Panel>
  );
}

function useColumns(): Column<IncomingDocumentView>[] {
  const { t } = useTranslation('distribution');
  const weight = (row: IncomingDocumentView) => (incomingMark(row) === 'UNSEEN' ? styles.unseen : undefined);
  return [
    {
      key: 'number',
      header: t('column.number'),
      width: '124px',
      cell: (row) => (
        <Link href={`/inbox/${row.id}`} className={`nowrap ${weight(row) ?? ''}`}>
          {row.number}
        </Link>
      ),
    },
    { key: 'date', header: t('column.date'), width: '100px', cell: (row) => formatDate(row.issuedOn) },
    {
      key: 'summary',
      header: t('inbox.summary'),
      width: '30%',
      cell: (row) => <span className={weight(row)}>{row.summary}</span>,
    },
    { key: 'issuer', header: t('inbox.issuer'), cell: (row) => row.issuerName },
    { key: 'purpose', header: t('inbox.purpose'), cell: (row) => t(`purpose.${row.purpose}`) },
    { key: 'arrived', header: t('inbox.arrived'), cell: (row) => formatDateTime(row.arrivedAt) },
    {
      key: 'state',
      header: t('delivery.state'),
      cell: (row) => <StatusMark status={incomingMark(row)}>{t(incomingWords(row))}</StatusMark>,
    },
  ];
}
