import { useTranslation } from 'react-i18next';
import type { PolicyRowRecord } from '@/api/types.gen';
import { NumberField } from '@/components/ui/fields';
import { Select } from '@/components/ui/select';
import {
  daysOf,
  eventOf,
  mayRepeat,
  recipientsOf,
  rowEvents,
  withDays,
  withEvent,
  type RowEvent,
} from '../api/policy-rows';

interface RowFieldsProps {
  row: PolicyRowRecord;
  onChange: (row: PolicyRowRecord) => void;
}

/** What a row of the policy says, field by field. */
export function RowFields({ row, onChange }: RowFieldsProps) {
  const { t } = useTranslation('reminder');
  const event = eventOf(row);
  return (
    <div className="stack">
      <Select
        label={t('field.event')}
        options={rowEvents.map((it) => ({ value: it, label: t(`event.${it}`) }))}
        value={event}
        onChange={(it) => it && onChange(withEvent(row, it as RowEvent))}
      />
      {event !== 'ON_DUE' && <Days row={row} onChange={onChange} />}
      <Select
        label={t('field.recipient')}
        options={recipientsOf(event).map((it) => ({
          value: it,
          label: t(`recipient.${it === 'OFFICER' && event === 'DECISION_WAITING' ? 'DECIDER' : it}`),
        }))}
        value={row.recipient}
        onChange={(it) => it && onChange({ ...row, recipient: it as PolicyRowRecord['recipient'] })}
      />
      <Select
        label={t('field.channel')}
        hint={t('field.channelHint')}
        options={(['DIGEST', 'SINGLE'] as const).map((it) => ({ value: it, label: t(`channel.${it}`) }))}
        value={row.channel}
        onChange={(it) => it && onChange({ ...row, channel: it as PolicyRowRecord['channel'] })}
      />
      <Select
        label={t('field.template')}
        options={(['REMINDER', 'URGENT', 'LATE_LIST'] as const).map((it) => ({
          value: it,
          label: t(`template.${it}`),
        }))}
        value={row.template}
        onChange={(it) => it && onChange({ ...row, template: it as PolicyRowRecord['template'] })}
      />
    </div>
  );
}

function Days({ row, onChange }: RowFieldsProps) {
  const { t } = useTranslation('reminder');
  const event = eventOf(row);
  return (
    <>
      <NumberField
        label={t(`field.days.${event}`)}
        value={daysOf(row)}
        onChange={(days) => typeof days === 'number' && onChange(withDays(row, Math.round(Math.abs(days)), event))}
      />
      <Select
        label={t('field.dayCount')}
        options={(['CALENDAR', 'WORKING'] as const).map((it) => ({ value: it, label: t(`dayCount.${it}`) }))}
        value={row.dayCount}
        onChange={(it) => it && onChange({ ...row, dayCount: it as PolicyRowRecord['dayCount'] })}
      />
      {mayRepeat(event) && (
        <NumberField
          label={t('field.repeat')}
          hint={t('field.repeatHint')}
          value={row.repeatDays}
          onChange={(days) => typeof days === 'number' && onChange({ ...row, repeatDays: Math.round(Math.abs(days)) })}
        />
      )}
    </>
  );
}
