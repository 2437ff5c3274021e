import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listRegisterOptions } from '@/api/@tanstack/react-query.gen';
import type { RegisterPageView } from '@/api/types.gen';
import { LinkButton } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { DownloadIcon } from '@/components/ui/icons';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { EmptyState, Loaded } from '@/components/ui/states';
import styles from './distribution.module.css';
import { useRegisterColumns } from './register-columns';
import { SearchBox } from './search-box';
import { SeriesPanel } from './series-panel';
import {
  printAddress,
  registerAddress,
  sheetAddress,
  useRegisterSearch,
  type RegisterSearch,
} from './use-register-search';

const pageSize = 50;

/** “Sổ văn bản đi”: the ten columns of Decree 30/2020, Annex IV. */
export function RegisterPage() {
  const { t } = useTranslation('distribution');
  const search = useRegisterSearch();
  const query = useQuery({
    ...listRegisterOptions({ query: { ...search, limit: pageSize } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('register.title')}>
      <PageHeader
        title={t('register.title')}
        facts={[query.data && t('register.count', { count: query.data.total })]}
        actions={
          <>
            <LinkButton href={printAddress(search)} icon={DownloadIcon} download>
              {t('register.print')}
            </LinkButton>
            <LinkButton href={sheetAddress(search)} icon={DownloadIcon} download>
              {t('register.export')}
            </LinkButton>
          </>
        }
      />
      <RegisterFilters search={search} page={query.data} />
      <Loaded query={query} what={t('register.what')} rows={6}>
        {(page) => <Lines page={page} search={search} />}
      </Loaded>
      {query.data?.keptIssuers.map((issuer) => (
        <SeriesPanel key={issuer.id} issuer={issuer} types={query.data.types} />
      ))}
    </Page>
  );
}

function RegisterFilters({ search, page }: { search: RegisterSearch; page?: RegisterPageView }) {
  const { t } = useTranslation('distribution');
  const go = useGo();
  const change = (next: RegisterSearch) =>
    go(registerAddress({ ...search, offset: undefined, ...next }), { replace: true });
  return (
    <div className={styles.filters} role="search" aria-label={t('register.search')}>
      <SearchBox label={t('register.search')} value={search.q ?? ''} onSearch={(q) => change({ q: q || undefined })} />
      <Select
        label={t('register.year')}
        clearable
        placeholder={t('register.allYears')}
        options={(page?.years ?? []).map((year) => ({ value: String(year), label: String(year) }))}
        value={search.year ? String(search.year) : null}
        onChange={(year) => change({ year: year ? Number(year) : undefined })}
      />
      <Select
        label={t('register.type')}
        clearable
        placeholder={t('register.allTypes')}
        options={(page?.types ?? []).map((type) => ({ value: type, label: t(`type.${type}`, { defaultValue: type }) }))}
        value={search.type ?? null}
        onChange={(type) => change({ type: type ?? undefined })}
      />
    </div>
  );
}

function Lines({ page, search }: { page: RegisterPageView; search: RegisterSearch }) {
  const { t } = useTranslation('distribution');
  const columns = useRegisterColumns();
  if (page.items.length === 0) {
    const filtered = search.q || search.year || search.type;
    return (
      <Panel>
        <EmptyState action={filtered && <LinkButton href="/register">{t('clearFilter')}</LinkButton>}>
          {filtered ? t('register.noMatch') : t('register.empty')}
        </EmptyState>
      </Panel>
    );
  }
  const from = (search.offset ?? 0) + 1;
  const to = from + page.items.length - 1;
  return (
    <Panel
      flush
      title={t('register.lines')}
      note={t('register.range', { from, to, total: page.total })}
      foot={(from > 1 || page.next != null) && <Pages page={page} search={search} />}
    >
      <DataTable caption={t('register.title')} columns={columns} rows={page.items} rowKey={(row) => row.id} />
    </Panel>
  );
}

function Pages({ page, search }: { page: RegisterPageView; search: RegisterSearch }) {
  const { t } = useTranslation('distribution');
  const offset = search.offset ?? 0;
  return (
    <nav className="row" aria-label={t('register.pages')}>
      {offset > 0 && (
        <LinkButton href={registerAddress({ ...search, offset: Math.max(0, offset - pageSize) })}>
          {t('register.newer')}
        </LinkButton>
      )}
      {page.next != null && (
        <LinkButton href={registerAddress({ ...search, offset: page.next })}>{t('register.older')}</LinkButton>
      )}
    </nav>
  );
}
