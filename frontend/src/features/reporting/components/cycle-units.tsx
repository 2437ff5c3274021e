import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { acceptReportsMutation, listCycleObligationsOptions } from '@/api/@tanstack/react-query.gen';
import type { AcceptancesView, CycleView, ObligationRowView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { DataTable, type Column } from '@/components/ui/data-table';
import { TextField } from '@/components/ui/fields';
import { Link, useGo } from '@/components/ui/link';
import { StatusMark, Tag } from '@/components/ui/marks';
import { Panel } from '@/components/ui/panel';
import { Select } from '@/components/ui/select';
import { EmptyState, ErrorSummary, Loaded, Note } from '@/components/ui/states';
import { Tabs } from '@/components/ui/tabs';
import { useToast } from '@/components/ui/toast';
import { formatDate, formatDateTime } from '@/lib/dates';
import {
  cycleAddress,
  cycleFilters,
  filterCount,
  obligationQuery,
  type CycleFilter,
  type CycleSearch,
} from '../api/cycle-filter';
import styles from './cycle.module.css';
import { stageOf, stageStatus, useReportingWords } from './words';

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

interface BulkAcceptProps {
  cycleId: string;
  chosen: string[];
  waiting: number;
  onChooseAll: () => void;
  onDone: (answer: AcceptancesView) => void;
}

function BulkAccept({ cycleId, chosen, waiting, onChooseAll, onDone }: BulkAcceptProps) {
  const { t } = useTranslation('reporting');
  const toast = useToast();
  const queryClient = useQueryClient();
  const accept = useMutation({
    ...acceptReportsMutation(),
    onSuccess: (answer) => {
      void queryClient.invalidateQueries();
      toast(t('units.accepted', { count: answer.accepted.length }));
      onDone(answer);
    },
  });
  return (
    <div className={styles.bulk}>
      <span>{t('units.chosen', { count: chosen.length, total: waiting })}</span>
      <Button variant="quiet" onClick={onChooseAll}>
        {t('units.chooseAll', { count: waiting })}
      </Button>
      {chosen.length > 0 && (
        <Button
          busy={accept.isPending}
          onClick={() => accept.mutate({ path: { cycleId }, body: { obligationIds: chosen } })}
        >
          {t('units.accept', { count: chosen.length })}
        </Button>
      )}
      <ErrorSummary error={accept.error} />
    </div>
  );
}

function useUnitColumns(view: CycleView): Column<ObligationRowView>[] {
  const { t } = useTranslation('reporting');
  const words = useReportingWords();
  return [
    {
      key: 'unit',
      header: t('column.reporter'),
      cell: (row) => (
        <>
          <Link href={`/reports/obligations/${row.obligationId}`}>{row.unit.name}</Link>
          <UnitNotes row={row} />
        </>
      ),
    },
    {
      key: 'stage',
      header: t('column.state'),
      cell: (row) => {
        const stage = stageOf(row);
        return <StatusMark status={stageStatus[stage]}>{words.stage(row)}</StatusMark>;
      },
    },
    {
      key: 'timeliness',
      header: t('column.timeliness'),
      cell: (row) => (row.expected ? t(`timeliness.${row.timeliness}`) : '–'),
    },
    {
      key: 'submitted',
      header: t('column.submittedAt'),
      cell: (row) => (row.firstSubmittedAt ? formatDateTime(row.firstSubmittedAt) : '–'),
    },
    {
      key: 'actions',
      header: <span className="hidden-text">{t('column.actions')}</span>,
      cardLabel: '',
      cell: (row) => <UnitActions view={view} row={row} />,
    },
  ];
}

function UnitNotes({ row }: { row: ObligationRowView }) {
  const { t } = useTranslation('reporting');
  return (
    <div className="muted small">
      {row.nilReport && row.firstSubmittedAt && <Tag>{t('units.nil')}</Tag>}{' '}
      {row.unusual > 0 && <Tag>{t('units.unusual', { count: row.unusual })}</Tag>}{' '}
      {row.extended && <span>{t('units.extended', { date: formatDate(row.dueOn) })} </span>}
      {row.state === 'RETURNED' && row.returnReason && <span>“{row.returnReason}” </span>}
      {row.exemptionReason && <span>“{row.exemptionReason}” </span>}
      {row.takenOverFrom && <span>{t('units.takenOver', { unit: row.takenOverFrom.name })} </span>}
      {row.movedTo && <span>{t('units.movedTo', { unit: row.movedTo.name })}</span>}
    </div>
  );
}

function UnitActions({ view, row }: { view: CycleView; row: ObligationRowView }) {
  const { t } = useTranslation('reporting');
  const page = `/reports/obligations/${row.obligationId}`;
  const outstanding = ['PLANNED', 'OPEN', 'RETURNED'].includes(row.state);
  return (
    <span className={styles.actions}>
      {view.mayReview && row.state === 'SUBMITTED' && (
        <Link href={`${page}?step=review`} aria-label={`${t('review.start')}: ${row.unit.name}`}>
          {t('review.start')}
        </Link>
      )}
      {view.mayExempt && outstanding && (
        <>
          <Link href={`${page}/extension`} aria-label={`${t('exception.extend')}: ${row.unit.name}`}>
            {t('exception.extend')}
          </Link>
          <Link href={`${page}/exemption`} aria-label={`${t('exception.exempt')}: ${row.unit.name}`}>
            {t('exception.exempt')}
          </Link>
        </>
      )}
    </span>
  );
}
