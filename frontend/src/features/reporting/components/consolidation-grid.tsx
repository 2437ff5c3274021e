import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getReportGridOptions } from '@/api/@tanstack/react-query.gen';
import type { ConsolidationView, ReportGridView } from '@/api/types.gen';
import { useGo } from '@/components/ui/link';
import { Loaded } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import { filteredRows, gridCounts, gridFilters, type GridFilter } from '../api/grid-cells';
import styles from './grid.module.css';
import { Provenance } from './provenance';
import { ReportGrid } from './report-grid';
import { useBelongsTo } from './words';
import type { Search } from './consolidation-address';
import { address } from './consolidation-address';

export function GridTab({ view, search, base }: { view: ConsolidationView; search: Search; base: string }) {
  const { t } = useTranslation('reporting');
  const query = useQuery(getReportGridOptions({ path: { cycleId: view.cycle.cycleId } }));
  return (
    <Loaded query={query} what={t('what.grid')} rows={8}>
      {(grid) => <GridSheet view={view} grid={grid} search={search} base={base} />}
    </Loaded>
  );
}

interface GridSheetProps {
  view: ConsolidationView;
  grid: ReportGridView;
  search: Search;
  base: string;
}

function GridSheet({ view, grid, search, base }: GridSheetProps) {
  const { t } = useTranslation('reporting');
  const go = useGo();
  const leads = useBelongsTo(view.cycle.leadUnit.id);
  const [typed, setTyped] = useState('');
  const filter: GridFilter = gridFilters.find((it) => it === search.filter) ?? 'all';
  const counts = gridCounts(grid);
  const groups = [...new Set(grid.indicators.map((it) => it.groupTitle))].filter(Boolean);
  const columns = grid.indicators
    .map((it, place) => ({ ...it, place }))
    .filter((it) => !search.group || it.groupTitle === search.group);
  const rows = filteredRows(grid.rows, filter, typed);
  const chosen = grid.rows.find((it) => it.obligation.obligationId === search.unit);
  const choices = { tab: 'grid', filter: search.filter, group: search.group };
  return (
    <>
      <p className="phone-only muted small" style={{ padding: '8px 16px' }}>
        {t('grid.phone')}
      </p>
      <div className={styles.tools}>
        <Tabs
          label={t('grid.filter')}
          current={filter}
          items={gridFilters.map((it) => ({
            key: it,
            label: t(`grid.show.${it}`),
            count: counts[it],
            href: address(base, { ...choices, filter: it === 'all' ? undefined : it }),
          }))}
        />
        <span className={styles.push}>
          {groups.length > 1 && (
            <select
              aria-label={t('grid.group')}
              value={search.group ?? ''}
              onChange={(event) => go(address(base, { ...choices, group: event.target.value }), { replace: true })}
            >
              <option value="">{t('grid.allGroups')}</option>
              {groups.map((it) => (
                <option key={it} value={it}>
                  {it}
                </option>
              ))}
            </select>
          )}
          <input
            type="search"
            aria-label={t('units.search')}
            placeholder={t('grid.search')}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </span>
      </div>
      <div className={styles.sheet}>
        <ReportGrid
          columns={columns}
          rows={rows}
          provisional={view.state == null || view.state === 'DRAFT'}
          contributors={view.cycle.figures ? `${view.cycle.figures.accepted}/${view.cycle.figures.expected}` : ''}
          selected={search.indicator ? { indicatorId: search.indicator, obligationId: search.unit } : undefined}
          onSelect={(indicator, unit) => go(address(base, { ...choices, indicator, unit }), { replace: true })}
        />
        <Provenance
          cycleId={view.cycle.cycleId}
          indicatorId={search.indicator}
          row={chosen}
          mayReview={leads}
          adjustHref={
            view.editable && search.indicator
              ? address(base, { tab: 'grid', step: 'adjust', indicator: search.indicator })
              : undefined
          }
        />
      </div>
    </>
  );
}
