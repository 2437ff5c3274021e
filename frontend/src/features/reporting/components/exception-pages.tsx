import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  exemptObligationMutation,
  extendObligationMutation,
  getCycleOptions,
  listCycleObligationsOptions,
} from '@/api/@tanstack/react-query.gen';
import type { CycleRowView, ObligationRowView } from '@/api/types.gen';
import { DateField } from '@/components/ui/date-field';
import { useGo } from '@/components/ui/link';
import { Page } from '@/components/ui/page';
import { EmptyState, Loaded } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { addDays, formatDate } from '@/lib/dates';
import { problemOf } from '@/lib/problem';
import { useToday } from '@/lib/today';
import { ReasonPage } from './reason-page';
import { useReportingWords } from './words';

interface Owed {
  cycle: CycleRowView;
  obligation: ObligationRowView;
}

/** The head of the lead unit frees a unit from one report. */
export function ExemptionPage() {
  return <OwedLoaded>{(owed) => <Exemption {...owed} />}</OwedLoaded>;
}

/** The head of the lead unit gives a unit more time. */
export function ExtensionPage() {
  return <OwedLoaded>{(owed) => <Extension {...owed} />}</OwedLoaded>;
}

/** What the unit owes; its report itself is not the lead unit's to read before it is handed in. */
function OwedLoaded({ children }: { children: (owed: Owed) => ReactNode }) {
  const { t } = useTranslation('reporting');
  const { cycleId, obligationId } = useParams({ strict: false }) as { cycleId: string; obligationId: string };
  const cycle = useQuery(getCycleOptions({ path: { cycleId } }));
  const units = useQuery(listCycleObligationsOptions({ path: { cycleId } }));
  const obligation = units.data?.items.find((it) => it.obligationId === obligationId);
  if (cycle.data && obligation) return children({ cycle: cycle.data.cycle, obligation });
  const words = t('report.one');
  return (
    <Page title={words}>
      <h1 className="hidden-text">{words}</h1>
      <Loaded query={cycle} what={t('what.cycle')}>
        {() => (
          <Loaded query={units} what={t('what.units')}>
            {() => <EmptyState>{t('units.noMatch')}</EmptyState>}
          </Loaded>
        )}
      </Loaded>
    </Page>
  );
}

function useBackToCycle(cycleId: string) {
  const queryClient = useQueryClient();
  const go = useGo();
  const toast = useToast();
  const href = `/reports/${cycleId}`;
  return {
    href,
    done: (message: string) => {
      void queryClient.invalidateQueries();
      go(href);
      toast(message);
    },
  };
}

function Exemption({ cycle, obligation }: Owed) {
  const { t } = useTranslation('reporting');
  const { period, Period } = useReportingWords();
  const back = useBackToCycle(cycle.cycleId);
  const unit = obligation.unit.name;
  const exempt = useMutation({
    ...exemptObligationMutation(),
    onSuccess: () => back.done(t('exception.exempted', { unit })),
  });
  return (
    <ReasonPage
      title={t('exception.exemptTitle', { unit })}
      facts={[t('exception.facts', { period: period(cycle.period), plan: cycle.planNumber })]}
      hint={t('exception.exemptHint')}
      verb={t('exception.exemptVerb')}
      back={back.href}
      backLabel={Period(cycle.period)}
      error={exempt.error}
      busy={exempt.isPending}
      onSend={(reason) => exempt.mutate({ path: { obligationId: obligation.obligationId }, body: { reason } })}
    />
  );
}

function Extension({ cycle, obligation }: Owed) {
  const { t } = useTranslation('reporting');
  const { period, Period } = useReportingWords();
  const today = useToday();
  const back = useBackToCycle(cycle.cycleId);
  const unit = obligation.unit.name;
  const [day, setDay] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const extend = useMutation({
    ...extendObligationMutation(),
    onSuccess: () => back.done(t('exception.extended', { unit, date: formatDate(day ?? '') })),
  });
  const send = (reason: string) => {
    setMissing(day === null);
    if (day) extend.mutate({ path: { obligationId: obligation.obligationId }, body: { dueOn: day, reason } });
  };
  return (
    <ReasonPage
      title={t('exception.extendTitle', { unit })}
      facts={[
        t('exception.facts', { period: period(cycle.period), plan: cycle.planNumber }),
        t('exception.dueNow', { date: formatDate(obligation.dueOn) }),
      ]}
      hint={t('exception.extendHint')}
      verb={t('exception.extendVerb')}
      back={back.href}
      backLabel={Period(cycle.period)}
      error={extend.error}
      busy={extend.isPending}
      before={
        <DateField
          label={t('exception.newDue')}
          field="dueOn"
          value={day}
          onChange={setDay}
          today={today}
          min={addDays(obligation.dueOn, 1)}
          error={missing ? t('exception.dueMissing') : problemOf(extend.error, 'dueOn')}
        />
      }
      onSend={send}
    />
  );
}
