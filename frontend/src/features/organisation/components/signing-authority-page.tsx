import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listSigningAuthoritiesOptions, listUnitOptionsOptions } from '@/api/@tanstack/react-query.gen';
import type { SigningAuthorityView } from '@/api/types.gen';
import { AdministrationTabs } from '@/components/administration-tabs';
import { LinkButton } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { EmptyState, Loaded } from '@/components/ui/states';
import { formatDate } from '@/lib/dates';
import { EndSigningAuthority } from './end-signing-authority';

/** Who signs what, in the name of which body, from which day. */
export function SigningAuthorityPage() {
  const { t } = useTranslation('organisation');
  const { unit } = useSearch({ strict: false }) as { unit?: string };
  const go = useGo();
  const units = useQuery(listUnitOptionsOptions());
  const query = useQuery({
    ...listSigningAuthoritiesOptions({ query: { issuerUnitId: unit } }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={t('authorities.title')}>
      <PageHeader
        title={t('authorities.title')}
        facts={[t('authorities.about')]}
        actions={
          <LinkButton variant="primary" href="/admin/signing-authorities/new">
            {t('authorities.add')}
          </LinkButton>
        }
      />
      <AdministrationTabs current="authorities" />
      <Select
        label={t('authorities.unit')}
        placeholder={t('authorities.allUnits')}
        options={(units.data ?? []).map((it) => ({ value: it.id, label: it.name, note: it.shortName }))}
        value={unit}
        onChange={(id) => go(id ? `/admin/signing-authorities?unit=${id}` : '/admin/signing-authorities')}
        clearable
      />
      <Panel flush>
        <Loaded query={query} what={t('authorities.what')}>
          {(rows) =>
            rows.length === 0 ? <EmptyState>{t('authorities.none')}</EmptyState> : <Authorities rows={rows} />
          }
        </Loaded>
      </Panel>
    </Page>
  );
}

function Authorities({ rows }: { rows: SigningAuthorityView[] }) {
  const { t } = useTranslation('organisation');
  return (
    <DataTable
      caption={t('authorities.title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'unit', header: t('authorities.unit'), cell: (row) => row.issuerName },
        {
          key: 'position',
          header: t('authorities.position'),
          cell: (row) => (
            <>
              {row.positionTitle}
              <div className="muted small">{row.holderName ?? t('authorities.vacant')}</div>
            </>
          ),
        },
        { key: 'type', header: t('authorities.type'), cell: (row) => row.documentType ?? t('authorities.allTypes') },
        { key: 'field', header: t('authorities.field'), cell: (row) => row.fieldName ?? t('authorities.allFields') },
        {
          key: 'mode',
          header: t('authorities.mode'),
          cell: (row) => (
            <>
              {row.collective && `${t('authorities.collectiveShort')} `}
              {t(`authorities.modes.${row.mode}`)}
              <div className="muted small">{row.legalNote}</div>
            </>
          ),
        },
        {
          key: 'term',
          header: t('authorities.term'),
          width: '132px',
          cell: (row) =>
            row.validTo
              ? t('authorities.until', { from: formatDate(row.validFrom), to: formatDate(row.validTo) })
              : t('authorities.since', { from: formatDate(row.validFrom) }),
        },
        {
          key: 'act',
          header: t('act'),
          cardLabel: '',
          width: '104px',
          cell: (row) => !row.validTo && <EndSigningAuthority authority={row} />,
        },
      ]}
    />
  );
}
