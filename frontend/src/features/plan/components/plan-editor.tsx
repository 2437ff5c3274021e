import { useSearch, useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView, PlanView } from '@/api/types.gen';
import { Button, LinkButton } from '@/components/ui/button';
import { PlusIcon } from '@/components/ui/icons';
import { useGo } from '@/components/ui/link';
import { DocumentNumber } from '@/components/ui/marks';
import { PageHeader, useDocumentTitle } from '@/components/ui/page';
import { SaveState } from '@/components/ui/save-state';
import { Loaded, Note } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { useIsPhone } from '@/lib/use-media';
import { usePlanFindings } from '../api/plan';
import { useRowList } from '../api/use-row';
import { nextCode } from './annex-rows';
import { AssignmentsPart } from './assignments-part';
import { BudgetPart } from './budget-part';
import { ConsultationPart } from './consultation-part';
import { EditorOutline, outlineOf, placeOf, type PartKey } from './editor-outline';
import { SavesProvider, useAllSaves } from './editor-saves';
import { marksOf } from './finding-marks';
import { blockersOf, openOf } from './finding-words';
import { FindingsPanel } from './findings-panel';
import { IndicatorsPart } from './indicators-part';
import { PlanState } from './plan-list-page';
import { LastReturn } from './plan-page';
import { splitNumber } from './plan-words';
import { RecipientsPart } from './recipients-part';
import { RulesPart } from './rules-part';
import { HeadingPart, LegalBasesPart, SectionPart } from './text-parts';
import styles from './plan.module.css';

export interface PlanEditorProps {
  plan: PlanView;
  /** What the drafter does when nothing stands in the way; absent while answering opinions elsewhere. */
  onFinish?: { label: string; go: () => void };
  /** Between the head and the three columns. */
  above?: ReactNode;
}

/** Where a plan is written: outline, one part at a time, findings beside it. */
export function PlanEditor(props: PlanEditorProps) {
  const { t } = useTranslation('plan');
  const query = usePlanFindings(props.plan.id);
  useDocumentTitle(t('editor.title', { title: props.plan.heading.title }));
  return (
    <SavesProvider>
      <Loaded query={query} what={t('what.findings')}>
        {(findings) => <OpenEditor {...props} findings={findings} />}
      </Loaded>
    </SavesProvider>
  );
}

function OpenEditor({ plan, findings, onFinish, above }: PlanEditorProps & { findings: FindingView[] }) {
  const { t } = useTranslation('plan');
  const go = useGo();
  const phone = useIsPhone();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const search = useSearch({ strict: false }) as { part?: PartKey; row?: string };
  const open = openOf(findings);
  const items = outlineOf(plan, open, t);
  const current = items.find((it) => it.key === search.part) ?? items[0]!;
  const hrefOf = (key: PartKey, row?: string) => `${path}?part=${key}${row ? `&row=${row}` : ''}`;
  useJump(search.row, current.key);
  const settle = (it: FindingView) =>
    phone
      ? document.getElementById('findings')?.scrollIntoView({ block: 'start' })
      : go(hrefOf(placeOf(it), it.rowId), { replace: true });
  return (
    <div className={styles.editor}>
      <EditorHead plan={plan} findings={findings} onFinish={onFinish} onSettle={settle} />
      {above}
      <LastReturn plan={plan} />
      {phone && (
        <Note tone="blue">
          <p>{t('editor.phone')}</p>
        </Note>
      )}
      <div className={styles.panes}>
        <Folded when={phone} key={current.key} label={t('outline.choose', { part: current.label })}>
          <EditorOutline items={items} current={current.key} hrefOf={hrefOf} />
          <AddSection plan={plan} onAdded={(id) => go(hrefOf(`section:${id}`))} />
        </Folded>
        <div className={styles.part}>
          <h2>{current.label}</h2>
          <Part key={current.key} part={current.key} plan={plan} open={open} onGone={() => go(hrefOf('HEADING'))} />
        </div>
        <FindingsPanel
          plan={plan}
          findings={findings}
          onGo={(it) => go(hrefOf(placeOf(it), it.rowId), { replace: true })}
        />
      </div>
    </div>
  );
}

/** On phones the outline folds away, so that the chosen part stands on the first screen. */
function Folded({ when, label, children }: { when: boolean; label: string; children: ReactNode }) {
  if (!when) return <div>{children}</div>;
  return (
    <details className={styles.folded}>
      <summary>{label}</summary>
      {children}
    </details>
  );
}

/** Brings the row that a finding names into view, with the focus on it. */
function useJump(row: string | undefined, part: string): void {
  useEffect(() => {
    const place = row ? document.getElementById(`row-${row}`) : null;
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [row, part]);
}

function EditorHead({
  plan,
  findings,
  onFinish,
  onSettle,
}: PlanEditorProps & { findings: FindingView[]; onSettle: (finding: FindingView) => void }) {
  const { t } = useTranslation('plan');
  const { overall, flushAll } = useAllSaves();
  const toast = useToast();
  const [first, ...others] = blockersOf(findings);
  const finish = async () => {
    if (await flushAll()) onFinish?.go();
    else toast(t('editor.unsaved'));
  };
  return (
    <PageHeader
      breadcrumbs={[
        { label: t('list.title'), href: '/plans' },
        { label: t('editor.planPage'), href: `/plans/${plan.id}` },
        { label: t('editor.crumb') },
      ]}
      number={<DocumentNumber {...splitNumber(plan.document.number, plan.document.notation)} />}
      state={
        <>
          <PlanState status={plan.status} draftNumber={plan.draftNumber} />
          <SaveState state={overall} />
        </>
      }
      title={plan.heading.title || t('untitled')}
      actions={
        <>
          <LinkButton href={`/api/plans/${plan.id}/preview.pdf`} target="_blank" rel="noopener">
            {t('actions.openDraft')}
          </LinkButton>
          {onFinish &&
            (first ? (
              <Button variant="primary" onClick={() => onSettle(first)}>
                {t('editor.settle', { count: others.length + 1 })}
              </Button>
            ) : (
              <Button variant="primary" onClick={() => void finish()}>
                {onFinish.label}
              </Button>
            ))}
        </>
      }
    />
  );
}

function AddSection({ plan, onAdded }: { plan: PlanView; onAdded: (id: string) => void }) {
  const { t } = useTranslation('plan');
  const toast = useToast();
  const list = useRowList(plan.id, 'sections');
  const last = plan.content.sections.at(-1);
  const add = () =>
    list
      .add({
        position: (last?.position ?? -1) + 1,
        label: last ? nextCode(last.label) : '1',
        title: '',
        body: '',
        done: false,
      })
      .then((row) => onAdded(row.id))
      .catch((error: Error) => toast(error.message));
  return (
    <Button icon={PlusIcon} variant="quiet" onClick={() => void add()}>
      {t('section.add')}
    </Button>
  );
}

function Part({
  part,
  plan,
  open,
  onGone,
}: {
  part: PartKey;
  plan: PlanView;
  open: FindingView[];
  onGone: () => void;
}) {
  const mark = marksOf(open);
  const section = plan.content.sections.find((it) => part === `section:${it.id}`);
  if (section) return <SectionPart plan={plan} section={section} onGone={onGone} />;
  switch (part) {
    case 'LEGAL_BASES':
      return <LegalBasesPart plan={plan} mark={mark} />;
    case 'INDICATORS':
      return <IndicatorsPart plan={plan} mark={mark} />;
    case 'ASSIGNMENTS':
      return <AssignmentsPart plan={plan} mark={mark} />;
    case 'BUDGET':
      return <BudgetPart plan={plan} mark={mark} />;
    case 'RULES':
      return <RulesPart plan={plan} mark={mark} />;
    case 'RECIPIENTS':
      return <RecipientsPart plan={plan} mark={mark} />;
    case 'CONSULTATION':
      return <ConsultationPart plan={plan} />;
    default:
      return <HeadingPart plan={plan} />;
  }
}
