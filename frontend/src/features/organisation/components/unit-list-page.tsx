import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { listUnitsOptions } from '@/api/@tanstack/react-query.gen';
import type { UnitView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { DataTable } from '@/components/ui/data-table';
import { TextField } from '@/components/ui/fields';
import { Link, useGo } from '@/components/ui/link';
import { Tag } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { formatDate } from '@/lib/dates';
import { AdministrationTabs } from '@/components/administration-tabs';

/** All units, grouped by kind, found by name without diacritics. */
export function UnitListPage() {
  const { t } = useTranslation('organisation');
  const { q, ended } = useSearch({ strict: false }) as { q?: string; ended?: string };
  const query = useQuery({
    ...listUnitsOptions({ query: { search: q, withEnded: Boolean(ended) } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('units.title')}>
      <PageHeader
        title={t('units.title')}
        facts={query.data ? [t('units.count', { count: query.data.length })] : []}
        actions={
          <LinkButton variant="primary" href="/admin/units/new">
            {t('units.add')}
          </LinkButton>
        }
      />
      <AdministrationTabs current="units" />
      <UnitSearch key={q} q={q} ended={Boolean(ended)} />
      <Panel flush>
        <Loaded query={query} what={t('units.what')}>
          {(units) => (units.length === 0 ? <EmptyState>{t('units.none')}</EmptyState> : <UnitTable units={units} />)}
        </Loaded>
      </Panel>
    </Page>
  );
}

function UnitSearch({ q, ended }: { q?: string; ended: boolean }) {
  const { t } = useTranslation('organisation');
  const go = useGo();
  const [words, setWords] = useState(q ?? '');
  const find = (withEnded: boolean) => {
    const params = new URLSearchParams();
    if (words.trim()) params.set('q', words.trim());
    if (withEnded) params.set('ended', 'yes');
    go(params.size === 0 ? '/admin/units' : `/admin/units?${params}`);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    find(ended);
  };
  return (
    <form className="row" role="search" onSubmit={submit}>
      <TextField label={t('units.search')} value={words} onChange={(event) => setWords(event.target.value)} />
      <Button type="submit">{t('units.find')}</Button>
      <Checkbox label={t('units.withEnded')} checked={ended} onChange={find} />
    </form>
  );
}

function UnitTable({ units }: { units: UnitView[] }) {
  const { t } = useTranslation('organisation');
  return (
    <DataTable
      caption={t('units.title')}
      rows={units}
      rowKey={(unit) => unit.id}
      groupOf={(unit) => t(`kind.${unit.kind}`)}
      columns={[
        {
          key: 'name',
          header: t('units.name'),
          cell: (unit) => <Link href={`/admin/units/${unit.id}`}>{unit.name}</Link>,
        },
        { key: 'short', header: t('units.shortName'), cell: (unit) => unit.shortName },
        { key: 'mail', header: t('units.mail'), cell: (unit) => unit.officialEmail ?? t('units.noMail') },
        { key: 'since', header: t('units.validity'), cell: (unit) => <Validity unit={unit} /> },
      ]}
    />
  );
}

function Validity({ unit }: { unit: UnitView }) {
  const { t } = useTranslation('organisation');
  if (!unit.validTo) return <>{t('units.since', { day: formatDate(unit.validFrom) })}</>;
  return <Tag>{t('units.until', { day: formatDate(unit.validTo) })}</Tag>;
}
