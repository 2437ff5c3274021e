import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { TextField } from '@/components/ui/fields';
import { Tag } from '@/components/ui/marks';
import { Panel } from '@/components/ui/panel';
import { EmptyState, Note } from '@/components/ui/states';
import { formatDate, formatWeekday } from '@/lib/dates';
import { language } from '@/lib/i18n';
import type { CalendarRow } from '../api/calendar-draft';

export interface DayTableProps {
  rows: CalendarRow[];
  /** How many stored days are proposed and not confirmed. */
  proposed: number;
  /** Without days: all that are proposed. */
  onConfirm: (days: string[] | null, source: string) => void;
  onRemove: (day: string) => void;
  onUndo: (day: string) => void;
}

export function DayTable({ rows, proposed, onConfirm, onRemove, onUndo }: DayTableProps) {
  const { t } = useTranslation('calendar');
  const [source, setSource] = useState('');
  return (
    <div className="stack">
      {proposed > 0 && (
        <Note
          tone="amber"
          title={t('unconfirmed', { count: proposed })}
          actions={<Button onClick={() => onConfirm(null, source)}>{t('confirmAll')}</Button>}
        >
          <p>{t('unconfirmedAbout')}</p>
          <TextField
            label={t('noticeSource')}
            hint={t('noticeHint')}
            value={source}
            onChange={(event) => setSource(event.target.value)}
          />
        </Note>
      )}
      <Panel title={t('days')} flush>
        {rows.length === 0 ? (
          <EmptyState>{t('none')}</EmptyState>
        ) : (
          <DataTable
            caption={t('days')}
            rows={rows}
            rowKey={(row) => row.day}
            columns={[
              { key: 'day', header: t('column.day'), cell: (row) => <Day row={row} /> },
              { key: 'name', header: t('column.name'), cell: (row) => row.name },
              { key: 'category', header: t('column.category'), cell: (row) => t(`category.${row.category}`) },
              { key: 'source', header: t('column.source'), cell: (row) => row.source },
              { key: 'state', header: t('column.state'), cell: (row) => <State row={row} /> },
              {
                key: 'acts',
                header: t('column.acts'),
                cardLabel: '',
                cell: (row) => (
                  <Acts row={row} onConfirm={() => onConfirm([row.day], source)} onRemove={onRemove} onUndo={onUndo} />
                ),
              },
            ]}
          />
        )}
      </Panel>
    </div>
  );
}

function Day({ row }: { row: CalendarRow }) {
  const weekday = formatWeekday(row.day, language());
  const day = `${weekday.charAt(0).toLocaleUpperCase()}${weekday.slice(1)} ${formatDate(row.day)}`;
  return row.change === 'REMOVED' ? <s>{day}</s> : <>{day}</>;
}

function State({ row }: { row: CalendarRow }) {
  const { t } = useTranslation('calendar');
  if (row.change !== 'NONE') return <Tag>{t(`change.${row.change}`)}</Tag>;
  return <>{t(row.confirmed ? 'confirmed' : 'proposal')}</>;
}

interface ActsProps {
  row: CalendarRow;
  onConfirm: () => void;
  onRemove: (day: string) => void;
  onUndo: (day: string) => void;
}

function Acts({ row, onConfirm, onRemove, onUndo }: ActsProps) {
  const { t } = useTranslation('calendar');
  const day = formatDate(row.day);
  if (row.change !== 'NONE') {
    return (
      <Button variant="quiet" aria-label={t('undoDay', { day })} onClick={() => onUndo(row.day)}>
        {t('undo')}
      </Button>
    );
  }
  return (
    <span className="acts">
      {!row.confirmed && (
        <Button variant="quiet" aria-label={t('confirmDay', { day })} onClick={onConfirm}>
          {t('confirm')}
        </Button>
      )}
      <Button variant="quiet" aria-label={t('removeDay', { day })} onClick={() => onRemove(row.day)}>
        {t('remove')}
      </Button>
    </span>
  );
}
