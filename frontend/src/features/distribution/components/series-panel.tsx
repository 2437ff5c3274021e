import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listSeriesOptions } from '@/api/@tanstack/react-query.gen';
import type { KeptIssuerView, SeriesView } from '@/api/types.gen';
import { DataTable, type Column } from '@/components/ui/data-table';
import { Panel } from '@/components/ui/panel';
import { Loaded } from '@/components/ui/states';
import { SeriesChoices } from './series-choices';
import { StartSeries } from './start-series';

const typesOfIssue = ['KH', 'BC', 'QĐ', 'TB', 'CT', 'TTr', 'CTr', 'CV'];

/** The series of an issuer, for the clerk who keeps its register: from which number each goes on here. */
export function SeriesPanel({ issuer, types }: { issuer: KeptIssuerView; types: string[] }) {
  const { t } = useTranslation('distribution');
  const query = useQuery(listSeriesOptions({ query: { issuerUnitId: issuer.id } }));
  return (
    <Panel title={t('series.title')} note={issuer.name}>
      <div className="stack-wide">
        <p className="muted small">{t('series.text')}</p>
        <Loaded query={query} what={t('series.what')}>
          {(series) => <SeriesTable series={series} />}
        </Loaded>
        <StartSeries issuer={issuer} types={[...new Set([...typesOfIssue, ...types]), 'CHUNG']} />
        <SeriesChoices issuer={issuer} types={[...new Set([...typesOfIssue, ...types])]} />
      </div>
    </Panel>
  );
}

function SeriesTable({ series }: { series: SeriesView[] }) {
  const { t } = useTranslation('distribution');
  const columns: Column<SeriesView>[] = [
    {
      key: 'type',
      header: t('series.series'),
      cell: (row) => t(`type.${row.seriesCode}`, { defaultValue: row.seriesCode }),
    },
    { key: 'year', header: t('register.year'), cell: (row) => row.year },
    { key: 'start', header: t('series.start'), align: 'right', cell: (row) => row.startOrdinal },
    { key: 'last', header: t('series.last'), align: 'right', cell: (row) => row.lastOrdinal ?? t('series.unused') },
  ];
  if (series.length === 0) return <p>{t('series.empty')}</p>;
  return (
    <DataTable
      caption={t('series.title')}
      columns={columns}
      rows={series}
      rowKey={(row) => `${row.seriesCode}${row.year}`}
    />
  );
}
