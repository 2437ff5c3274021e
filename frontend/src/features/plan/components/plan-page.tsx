import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { listPlanStepsOptions, listTasksOptions } from '@/api/@tanstack/react-query.gen';
import type { PlanView } from '@/api/types.gen';
import { SubjectTimeline } from '@/components/subject-timeline';
import { LinkButton } from '@/components/ui/button';
import { DownloadIcon, PlanIcon } from '@/components/ui/icons';
import { DocumentNumber } from '@/components/ui/marks';
import { Page, PageHeader } from '@/components/ui/page';
import { Panel } from '@/components/ui/panel';
import { Loaded, ReasonBox } from '@/components/ui/states';
import { StepStrip } from '@/components/ui/step-strip';
import { Tabs } from '@/components/ui/tabs';
import { formatDate, formatDateTime } from '@/lib/dates';
import { storedDocument } from '@/lib/stored-document';
import { useToday } from '@/lib/today';
import { usePlan } from '../api/plan';
import { DiagramTab } from './diagram-tab';
import { FindingsSummary } from './findings-summary';
import { AssignmentsTab, ContentTab, IndicatorsTab, RecipientsTab } from './plan-content';
import { PlanState } from './plan-list-page';
import { stepsOf } from './plan-steps';
import { namesOf, splitNumber } from './plan-words';
import { RevisionsTab } from './revisions-tab';
import { WithdrawPanel } from './withdraw-panel';

/** A tab that another part of the product brings: opinions, reports. */
export interface PlanExtraTab {
  key: string;
  label: string;
  content: (plan: PlanView) => ReactNode;
}

const ownTabs = ['content', 'indicators', 'assignments', 'recipients', 'revisions', 'diagram'] as const;

/** A plan: what it says, how far it is, what happened to it. */
export function PlanPage({ extras = [] }: { extras?: PlanExtraTab[] }) {
  const { t } = useTranslation('plan');
  const { planId } = useParams({ strict: false }) as { planId: string };
  const query = usePlan(planId);
  if (!query.data) {
    return (
      <Page title={t('what.plan')}>
        <h1 className="hidden-text">{t('plan')}</h1>
        <Loaded query={query} what={t('what.plan')}>
          {() => null}
        </Loaded>
      </Page>
    );
  }
  return <ShownPlan plan={query.data} extras={extras} />;
}

function ShownPlan({ plan, extras }: { plan: PlanView; extras: PlanExtraTab[] }) {
  const { t } = useTranslation('plan');
  const today = useToday();
  const { tab = 'content', act } = useSearch({ strict: false }) as { tab?: string; act?: string };
  const visits = useQuery({ ...listPlanStepsOptions({ path: { planId: plan.id } }), staleTime: 0 });
  const steps = stepsOf(plan, visits.data ?? [], t, today);
  const extra = extras.find((it) => it.key === tab);
  return (
    <Page title={plan.heading.title || t('untitled')}>
      <PlanHead plan={plan} />
      {act === 'withdraw' && plan.rights.withdraw && <WithdrawPanel planId={plan.id} />}
      {plan.status === 'DRAFT' && <LastReturn plan={plan} />}
      <Recall plan={plan} />
      {visits.data && <StepStrip label={t('steps.label')} steps={steps} />}
      <div className="columns">
        <div>
          <Panel flush>
            <Tabs label={t('tabs.label')} current={tab} items={tabItems(plan, extras, t)} />
            {tab === 'content' && <ContentTab plan={plan} />}
            {tab === 'indicators' && <IndicatorsTab plan={plan} />}
            {tab === 'assignments' && <AssignmentsTab plan={plan} />}
            {tab === 'recipients' && <RecipientsTab plan={plan} />}
            {tab === 'revisions' && <RevisionsTab plan={plan} />}
            {tab === 'diagram' && <DiagramTab planId={plan.id} steps={steps} />}
            {extra?.content(plan)}
          </Panel>
          <Panel title={t('timeline.title')} note={t('timeline.note')}>
            <SubjectTimeline subjectType="PLAN" subjectId={plan.id} />
          </Panel>
        </div>
        <FindingsSummary plan={plan} />
      </div>
    </Page>
  );
}

function tabItems(plan: PlanView, extras: PlanExtraTab[], t: (key: string) => string) {
  const href = (key: string) => `/plans/${plan.id}${key === 'content' ? '' : `?tab=${key}`}`;
  const counts: Partial<Record<string, number>> = {
    indicators: plan.content.indicators.length,
    assignments: plan.content.assignments.length,
  };
  const own = ownTabs.map((key) => ({
    key: key as string,
    label: t(`tabs.${key}`),
    count: counts[key],
    href: href(key),
  }));
  const others = extras.map((it) => ({ key: it.key, label: it.label, href: href(it.key) }));
  return [...own.slice(0, 4), ...others, ...own.slice(4)];
}

function PlanHead({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const names = namesOf(plan.units);
  const { document, heading, reach } = plan;
  const lead = heading.leadUnitId && names.get(heading.leadUnitId);
  return (
    <PageHeader
      breadcrumbs={[{ label: t('list.title'), href: '/plans' }]}
      number={<DocumentNumber {...splitNumber(document.number, document.notation)} />}
      state={<PlanState status={plan.status} draftNumber={plan.draftNumber} />}
      title={heading.title || t('untitled')}
      facts={[
        document.issuedOn && t('facts.issued', { date: formatDate(document.issuedOn) }),
        lead && (
          <>
            {t('facts.lead')} <b>{lead}</b>
          </>
        ),
        <Fact key="indicators" value={plan.content.indicators.length} label={t('facts.indicators')} />,
        <Fact key="assignments" value={plan.content.assignments.length} label={t('facts.assignments')} />,
        <Fact key="reporters" value={reach.reportingUnits} label={t('facts.reporters')} />,
      ]}
      actions={<PlanActions plan={plan} />}
    />
  );
}

function Fact({ value, label }: { value: number; label: string }) {
  return (
    <>
      <b>{value}</b> {label}
    </>
  );
}

function PlanActions({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const { rights, document } = plan;
  const acts = rights.edit || rights.checkContent || rights.submitPlan;
  const tasks = useQuery({ ...listTasksOptions({ query: { filter: 'TODO', q: plan.heading.title } }), enabled: acts });
  const task = tasks.data?.items.find((it) => it.subjectId === plan.id);
  const issued = plan.status === 'ISSUED' || plan.status === 'RECALLED';
  const files =
    issued && document.documentId
      ? storedDocument(document.documentId)
      : { pdf: `/api/plans/${plan.id}/preview.pdf`, docx: `/api/plans/${plan.id}/preview.docx` };
  return (
    <>
      <LinkButton href={files.pdf} target="_blank" rel="noopener" icon={PlanIcon}>
        {t(issued ? 'actions.openDocument' : 'actions.openDraft')}
      </LinkButton>
      <LinkButton href={files.docx} target="_blank" rel="noopener" icon={DownloadIcon}>
        {t('actions.docx')}
      </LinkButton>
      {rights.withdraw && <LinkButton href={`/plans/${plan.id}?act=withdraw`}>{t('actions.withdraw')}</LinkButton>}
      {rights.edit && !task && (
        <LinkButton href={`/plans/${plan.id}/edit`} variant="primary">
          {t('actions.edit')}
        </LinkButton>
      )}
      {task && (
        <LinkButton href={`/tasks/${task.taskId}`} variant="primary">
          {t('actions.openTask')}
        </LinkButton>
      )}
    </>
  );
}

/** Why the draft came back, in the words of the one who returned it. */
export function LastReturn({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const last = plan.lastReturn;
  if (!last) return null;
  return (
    <ReasonBox
      title={t(`returned.${last.stage}`)}
      reason={last.reason}
      by={`${last.by.name ?? last.by.id}, ${formatDateTime(last.at)}`}
    />
  );
}

/** Who called the issued plan back, and why. */
function Recall({ plan }: { plan: PlanView }) {
  const { t } = useTranslation('plan');
  const { recall } = plan;
  if (!recall) return null;
  return (
    <ReasonBox
      title={`${t('recalled.title')}. ${t('recalled.about')}`}
      reason={recall.reason}
      by={`${recall.by.name ?? recall.by.id}, ${formatDateTime(recall.at)}`}
    />
  );
}
