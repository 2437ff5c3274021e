import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listReminderPoliciesOptions, putReminderPolicyMutation } from '@/api/@tanstack/react-query.gen';
import type { PolicyRowRecord } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { Columns } from '@/components/ui/columns';
import { DateField } from '@/components/ui/date-field';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/fields';
import { useGo } from '@/components/ui/link';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Loaded } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { addDays, formatDate } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { useToday } from '@/lib/today';
import { changesOf, newRow, stepOf } from '../api/policy-rows';
import { PolicyTable } from './policy-table';
import { PolicyTrial } from './policy-trial';
import { RowFields } from './row-fields';

/** Changes the table, shows at once what that does with an example, and puts it in force from a day on. */
export function EditReminderPolicyPage() {
  const { t } = useTranslation('reminder');
  const query = useQuery({ ...listReminderPoliciesOptions(), refetchOnWindowFocus: false });
  return (
    <Page title={t('edit.title')}>
      <PageHeader
        breadcrumbs={[{ label: t('title'), href: '/admin/reminders' }, { label: t('edit.title') }]}
        title={t('edit.title')}
        facts={[t('edit.about')]}
      />
      <Loaded query={query} what={t('what')}>
        {(versions) => <Editor inForce={versions.find((it) => it.inForce)?.rows ?? []} />}
      </Loaded>
    </Page>
  );
}

function Editor({ inForce }: { inForce: PolicyRowRecord[] }) {
  const today = useToday();
  const [rows, setRows] = useState(inForce);
  const [edited, setEdited] = useState<{ before?: PolicyRowRecord; now: PolicyRowRecord }>();
  const without = (row?: PolicyRowRecord) => rows.filter((it) => it !== row);
  const shown = edited ? [...without(edited.before), edited.now] : rows;
  return (
    <Columns widths="minmax(0, 3fr) minmax(0, 2fr)">
      <div className="stack">
        {edited ? (
          <RowEditor
            row={edited.now}
            added={!edited.before}
            double={without(edited.before).some((it) => stepOf(it) === stepOf(edited.now))}
            onChange={(now) => setEdited({ ...edited, now })}
            onDone={() => {
              setRows(shown);
              setEdited(undefined);
            }}
            onCancel={() => setEdited(undefined)}
          />
        ) : (
          <Rows
            rows={rows}
            onEdit={(row) => setEdited({ before: row, now: row })}
            onRemove={(row) => setRows(without(row))}
            onAdd={() => setEdited({ now: newRow })}
          />
        )}
        {!edited && <PutInForce rows={rows} inForce={inForce} today={today} />}
      </div>
      <PolicyTrial rows={shown} today={today} />
    </Columns>
  );
}

interface RowsProps {
  rows: PolicyRowRecord[];
  onEdit: (row: PolicyRowRecord) => void;
  onRemove: (row: PolicyRowRecord) => void;
  onAdd: () => void;
}

function Rows({ rows, onEdit, onRemove, onAdd }: RowsProps) {
  const { t } = useTranslation('reminder');
  return (
    <Panel title={t('edit.rows')} flush foot={<Button onClick={onAdd}>{t('edit.add')}</Button>}>
      <PolicyTable caption={t('edit.rows')} rows={rows} onEdit={onEdit} onRemove={onRemove} />
    </Panel>
  );
}

interface RowEditorProps {
  row: PolicyRowRecord;
  added: boolean;
  double: boolean;
  onChange: (row: PolicyRowRecord) => void;
  onDone: () => void;
  onCancel: () => void;
}

function RowEditor({ row, added, double, onChange, onDone, onCancel }: RowEditorProps) {
  const { t } = useTranslation('reminder');
  return (
    <Panel title={t(added ? 'edit.addTitle' : 'edit.changeTitle')}>
      <RowFields row={row} onChange={onChange} />
      {double && <p role="alert">{t('edit.double')}</p>}
      <ActionBar sticky={false}>
        <Button variant="primary" disabled={double} onClick={onDone}>
          {t('edit.take')}
        </Button>
        <Button onClick={onCancel}>{t('edit.cancel')}</Button>
      </ActionBar>
    </Panel>
  );
}

function PutInForce({ rows, inForce, today }: { rows: PolicyRowRecord[]; inForce: PolicyRowRecord[]; today: string }) {
  const { t } = useTranslation('reminder');
  const go = useGo();
  const toast = useToast();
  const queries = useQueryClient();
  const [validFrom, setValidFrom] = useState<string | null>(addDays(today, 1));
  const [reason, setReason] = useState('');
  const changes = changesOf(rows, inForce);
  const put = useMutation({
    ...putReminderPolicyMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('put.done', { from: formatDate(validFrom ?? today) }));
      go('/admin/reminders');
    },
  });
  const unchanged = changes.added + changes.removed === 0;
  return (
    <Panel title={t('put.title')} note={t('put.changes', changes)}>
      <div className="stack">
        <ErrorSummary error={put.error} />
        <DateField
          label={t('put.validFrom')}
          hint={t('put.hint')}
          field="validFrom"
          value={validFrom}
          onChange={setValidFrom}
          today={today}
          min={today}
          error={problemOf(put.error, 'validFrom')}
        />
        <TextField
          label={t('put.reason')}
          field="reason"
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={problemOf(put.error, 'reason')}
        />
        <ActionBar sticky={false}>
          <Button
            variant="primary"
            busy={put.isPending}
            disabled={unchanged || !validFrom}
            onClick={() => validFrom && put.mutate({ body: { rows, validFrom, reason } })}
          >
            {t('put.go')}
          </Button>
          <LinkButton href="/admin/reminders">{t('edit.cancel')}</LinkButton>
        </ActionBar>
      </div>
    </Panel>
  );
}
