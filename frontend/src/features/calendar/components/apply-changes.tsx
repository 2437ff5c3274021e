import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { changeCalendarMutation } from '@/api/@tanstack/react-query.gen';
import { Button } from '@/components/ui/button';
import { ActionBar } from '@/components/ui/check-answers';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/fields';
import { Panel } from '@/components/ui/panel';
import { useToast } from '@/components/ui/toast';
import type { CalendarDraft } from '../api/calendar-draft';

interface ApplyChangesProps {
  draft: CalendarDraft;
  /** Which deadlines and reminders move. */
  effect: ReactNode;
  onDone: () => void;
}

/** What is about to change, what that moves, and the one button that does it; takes the focus when it appears. */
export function ApplyChanges({ draft, effect, onDone }: ApplyChangesProps) {
  const { t } = useTranslation('calendar');
  const toast = useToast();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const change = useMutation({
    ...changeCalendarMutation(),
    onSuccess: () => {
      void queries.invalidateQueries();
      toast(t('apply.done'));
      onDone();
    },
  });
  return (
    <div ref={box} tabIndex={-1} role="group" aria-label={t('apply.title')}>
      <Panel
        title={t('apply.title')}
        note={t('apply.count', { days: draft.days.length, removed: draft.removed.length })}
      >
        <div className="stack">
          {effect}
          <ErrorSummary error={change.error} />
          <TextField
            label={t('apply.reason')}
            field="reason"
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <ActionBar sticky={false}>
            <Button
              variant="primary"
              busy={change.isPending}
              onClick={() => change.mutate({ body: { ...draft, reason: reason.trim() } })}
            >
              {t('apply.go')}
            </Button>
            <Button onClick={onDone}>{t('apply.drop')}</Button>
          </ActionBar>
        </div>
      </Panel>
    </div>
  );
}
