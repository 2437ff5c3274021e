import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { endSubstitutionMutation, listSubstitutionsOptions } from '@/api/@tanstack/react-query.gen';
import type { SubstitutionView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { DataTable } from '@/components/ui/data-table';
import { ErrorSummary } from '@/components/ui/error-summary';
import { Tag } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Loaded } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { formatDate } from '@/lib/dates';
import { AdministrationTabs } from '@/components/administration-tabs';

/** Who stands in for whom, from when to when. */
export function SubstitutionPage() {
  const { t } = useTranslation('organisation');
  const [withOver, setWithOver] = useState(false);
  const query = useQuery(listSubstitutionsOptions({ query: { withOver } }));
  return (
    <Page title={t('substitutions.title')}>
      <PageHeader
        title={t('substitutions.title')}
        actions={
          <LinkButton variant="primary" href="/admin/substitutions/new">
            {t('substitutions.add')}
          </LinkButton>
        }
      />
      <AdministrationTabs current="substitutions" />
      <Checkbox label={t('substitutions.withOver')} checked={withOver} onChange={setWithOver} />
      <Panel flush>
        <Loaded query={query} what={t('substitutions.what')}>
          {(rows) =>
            rows.length === 0 ? <EmptyState>{t('substitutions.none')}</EmptyState> : <Substitutions rows={rows} />
          }
        </Loaded>
      </Panel>
    </Page>
  );
}

function Substitutions({ rows }: { rows: SubstitutionView[] }) {
  const { t } = useTranslation('organisation');
  return (
    <DataTable
      caption={t('substitutions.title')}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'absent', header: t('substitutions.absent'), cell: (row) => row.absentName },
        { key: 'substitute', header: t('substitutions.substitute'), cell: (row) => row.substituteName },
        { key: 'unit', header: t('people.unit'), cell: (row) => row.unitName },
        {
          key: 'position',
          header: t('substitutions.position'),
          cell: (row) => row.positionTitle ?? t('substitutions.allPositions'),
        },
        {
          key: 'time',
          header: t('substitutions.time'),
          cell: (row) => `${formatDate(row.validFrom)} – ${formatDate(row.endedOn ?? row.validTo)}`,
        },
        { key: 'reason', header: t('substitutions.reason'), cell: (row) => row.reason },
        { key: 'state', header: t('substitutions.state'), cell: (row) => <State row={row} /> },
      ]}
    />
  );
}

function State({ row }: { row: SubstitutionView }) {
  const { t } = useTranslation('organisation');
  const toast = useToast();
  const queries = useQueryClient();
  const end = useMutation({
    ...endSubstitutionMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('substitutions.ended'));
    },
  });
  return (
    <div className="stack">
      <Tag>{t(`substitutions.states.${row.state}`)}</Tag>
      <ErrorSummary error={end.error} />
      {row.state !== 'OVER' && (
        <Button variant="quiet" busy={end.isPending} onClick={() => end.mutate({ path: { substitutionId: row.id } })}>
          {t('substitutions.end')}
          <span className="hidden-text"> {row.absentName}</span>
        </Button>
      )}
    </div>
  );
}
