import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listPlans } from '@/api/sdk.gen';
import type { PlanLineView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { TextField } from '@/components/ui/fields';
import { PlusIcon } from '@/components/ui/icons';
import { Link, useGo } from '@/components/ui/link';
import { StateMark } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, ErrorState, SkeletonRows } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import { formatDate } from '@/lib/dates';
import { useSession } from '@/lib/session';
import { documentState, type PlanStatus } from './plan-words';
import styles from './plan.module.css';

const filters = ['ALL', 'DRAFT', 'CONSULTATION', 'SIGNING', 'ISSUED'] as const;

interface PlanSearch {
  q?: string;
  status?: PlanStatus;
}

/** “Kế hoạch”: all plans that one may read; search and filter live in the address. */
export function PlanListPage() {
  const { t } = useTranslation('plan');
  const search = useSearch({ strict: false }) as PlanSearch;
  const query = useInfiniteQuery({
    queryKey: ['plans', search],
    queryFn: async ({ pageParam }) =>
      (await listPlans({ query: { ...search, cursor: pageParam || undefined }, throwOnError: true })).data,
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
  const plans = query.data?.pages.flatMap((it) => it.items);
  const drafts = useSession().positions.some((it) => it.role === 'OFFICER');
  return (
    <Page title={t('list.title')}>
      <PageHeader
        title={t('list.title')}
        actions={
          drafts && (
            <>
              <LinkButton href="/plans/import">{t('list.import')}</LinkButton>
              <LinkButton href="/plans/new" variant="primary" icon={PlusIcon}>
                {t('list.new')}
              </LinkButton>
            </>
          )
        }
      />
      <div className={styles.tools}>
        <SearchField key={search.q ?? ''} search={search} />
        <Tabs
          look="chips"
          label={t('list.filter')}
          current={search.status ?? 'ALL'}
          items={filters.map((it) => ({ key: it, label: t(`list.filters.${it}`), href: address(search.q, it) }))}
        />
      </div>
      <Panel flush>
        {query.error && !plans && (
          <ErrorState error={query.error} what={t('what.plans')} onRetry={() => void query.refetch()} />
        )}
        {!plans && !query.error && <SkeletonRows label={t('list.loading')} />}
        {plans?.length === 0 && <Nothing filtered={Boolean(search.q || search.status)} />}
        {plans && plans.length > 0 && <PlanTable plans={plans} />}
      </Panel>
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t('list.more')}
        </Button>
      )}
    </Page>
  );
}

function address(q: string | undefined, status: (typeof filters)[number]): string {
  const words = new URLSearchParams();
  if (q) words.set('q', q);
  if (status !== 'ALL') words.set('status', status);
  return `/plans${words.size > 0 ? `?${words}` : ''}`;
}

function SearchField({ search }: { search: PlanSearch }) {
  const { t } = useTranslation('plan');
  const go = useGo();
  const [typed, setTyped] = useState(search.q ?? '');
  useEffect(() => {
    if (typed === (search.q ?? '')) return undefined;
    const timer = setTimeout(
      () => go(address(typed.trim(), (search.status as (typeof filters)[number]) ?? 'ALL'), { replace: true }),
      300,
    );
    return () => clearTimeout(timer);
  }, [typed, search, go]);
  return (
    <TextField
      label={t('list.search')}
      type="search"
      autoFocus={Boolean(search.q)}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
    />
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation('plan');
  return (
    <EmptyState action={filtered && <LinkButton href="/plans">{t('list.clear')}</LinkButton>}>
      {t(filtered ? 'list.noMatch' : 'list.empty')}
    </EmptyState>
  );
}

function PlanTable({ plans }: { plans: PlanLineView[] }) {
  const { t } = useTranslation('plan');
  return (
    <DataTable
      caption={t('list.title')}
      rows={plans}
      rowKey={(it) => it.id}
      columns={[
        {
          key: 'title',
          header: t('list.columns.title'),
          cell: (it) => (
            <Link href={`/plans/${it.id}`} className={styles.rowLink}>
              {it.title || t('untitled')}
            </Link>
          ),
        },
        { key: 'number', header: t('list.columns.number'), width: '130px', cell: (it) => it.number ?? t('noNumber') },
        {
          key: 'status',
          header: t('list.columns.status'),
          width: '200px',
          cardLabel: '',
          cell: (it) => <PlanState status={it.status} draftNumber={it.draftNumber} />,
        },
        { key: 'unit', header: t('list.columns.unit'), cell: (it) => it.draftingUnitName },
        {
          key: 'updated',
          header: t('list.columns.updated'),
          width: '110px',
          cell: (it) => formatDate(it.issuedOn ?? it.updatedAt),
        },
      ]}
    />
  );
}

export function PlanState({ status, draftNumber }: { status: PlanStatus; draftNumber: number }) {
  const { t } = useTranslation('plan');
  return <StateMark state={documentState(status)}>{t(`status.${status}`, { number: draftNumber })}</StateMark>;
}
