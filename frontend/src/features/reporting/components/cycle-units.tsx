import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listCycleObligationsOptions } from '@/api/@tanstack/react-query.gen';
import type { AcceptancesView, CycleView, ObligationRowView } from '@/api/types.gen';
import { DataTable } from '@/components/ui/data-table';
import { TextField } from '@/components/ui/fields';
import { Link, useGo } from '@/components/ui/link';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { EmptyState, Loaded, Note } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import {
  cycleAddress,
  cycleFilters,
  filterCount,
  obligationQuery,
  type CycleFilter,
  type CycleSearch,
} from '../api/cycle-filter';
import styles from './cycle.module.css';
import { useUnitColumns } from './cycle-unit-columns';
import { BulkAccept } from './bulk-accept';

/** The units of a cycle, filtered by the address; the lead officer accepts several at once. */
export function CycleUnits({ view, search }: { view: CycleView; search: CycleSearch }) {
  const { t } = useTranslation('reporting');
  const { cycleId } = view.cycle;
  const query = useQuery({
    ...listCycleObligationsOptions({ path: { cycleId }, query: obligationQuery(search) }),
    placeholderData: keepPreviousData,
  });
  const shown = (Object.keys(cycleFilters) as CycleFilter[]).filter(
    (it) => it === 'all' || it === search.show || (filterCount(view, it) ?? 0) > 0,
  );
  return (
    <Panel title={t('units.title')} note={query.data && t('units.count', { count: query.data.total })} flush>
      <Tabs
        label={t('units.filter')}
        current={search.show}
        items={shown.map((it) => ({
          key: it,
          label: t(`units.show.${it}`),
          count: filterCount(view, it),
          href: cycleAddress(cycleId, { ...search, show: it }),
        }))}
      />
      <UnitTools view={view} search={search} />
      <Loaded query={query} what={t('what.units')}>
        {({ items }) =>
          items.length === 0 ? <NoUnits cycleId={cycleId} search={search} /> : <UnitTable view={view} items={items} />
        }
      </Loaded>
    </Panel>
  );
}

function UnitTools({ view, search }: { view: CycleView; search: CycleSearch }) {
  const { t } = useTranslation('reporting');
  const go = useGo();
  const { cycleId } = view.cycle;
  const [text, setText] = useState(search.q ?? '');
  useEffect(() => {
    if (text === (search.q ?? '')) return undefined;
    const timer = setTimeout(() => go(cycleAddress(cycleId, { ...search, q: text.trim() }), { replace: true }), 300);
    return () => clearTimeout(timer);
  }, [text, search, cycleId, go]);
  return (
    <div className={styles.tools}>
      <TextField
        label={t('units.search')}
        placeholder={t('units.searchHint')}
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.kind}>
        <Select
          label={t('column.kind')}
          options={view.groups.map((it) => ({ value: it.kind, label: t(`unitKind.${it.kind}`) }))}
          value={search.kind}
          placeholder={t('units.allKinds')}
          clearable
          onChange={(kind) =>
            go(cycleAddress(cycleId, { ...search, kind: (kind ?? undefined) as CycleSearch['kind'] }), {
              replace: true,
            })
          }
        />
      </div>
    </div>
  );
}

function NoUnits({ cycleId, search }: { cycleId: string; search: CycleSearch }) {
  const { t } = useTranslation('reporting');
  const filtered = Boolean(search.q || search.kind || search.show !== 'all');
  return (
    <EmptyState action={filtered && <Link href={cycleAddress(cycleId, {})}>{t('units.clear')}</Link>}>
      {filtered ? t('units.noMatch') : t('units.none')}
    </EmptyState>
  );
}

function UnitTable({ view, items }: { view: CycleView; items: ObligationRowView[] }) {
  const { t } = useTranslation('reporting');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [outcome, setOutcome] = useState<AcceptancesView>();
  const columns = useUnitColumns(view);
  const waiting = items.filter((it) => it.state === 'SUBMITTED');
  const chosen = waiting.filter((it) => ticked.has(it.obligationId)).map((it) => it.obligationId);
  const toggle = (key: string, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(key);
    else next.delete(key);
    setTicked(next);
  };
  return (
    <>
      {view.mayReview && waiting.length > 0 && (
        <BulkAccept
          cycleId={view.cycle.cycleId}
          chosen={chosen}
          waiting={waiting.length}
          onChooseAll={() => setTicked(new Set(waiting.map((it) => it.obligationId)))}
          onDone={(answer) => {
            setTicked(new Set());
            setOutcome(answer);
          }}
        />
      )}
      {outcome && outcome.refused.length > 0 && (
        <Note tone="amber" level={3} title={t('units.refused', { count: outcome.refused.length })}>
          <ul>
            {outcome.refused.map((it) => (
              <li key={it.obligationId}>
                <b>{items.find((row) => row.obligationId === it.obligationId)?.unit.name}</b>: {it.message}
              </li>
            ))}
          </ul>
        </Note>
      )}
      <DataTable
        caption={t('units.title')}
        columns={columns}
        rows={items}
        rowKey={(row) => row.obligationId}
        groupOf={(row) => t(`unitKind.${row.unit.kind}`)}
        selection={
          view.mayReview && waiting.length > 0
            ? {
                selected: ticked,
                onToggle: toggle,
                label: (row) => t('units.tick', { unit: row.unit.name }),
                canSelect: (row) => row.state === 'SUBMITTED',
              }
            : undefined
        }
      />
    </>
  );
}
