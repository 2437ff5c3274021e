import { useSearch, useRouterState } from '@tanstack/react-router';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingView, PlanView } from '@/api/types.gen';
import { Button } from '@/components/ui/button';
import { PlusIcon } from '@/components/ui/icons';
import { useGo } from '@/components/ui/link';
import { useDocumentTitle } from '@/components/ui/page';
import { Loaded, Note } from '@/components/ui/states';
import { useToast } from '@/components/ui/toast';
import { useIsPhone } from '@/lib/use-media';
import { usePlanFindings } from '../api/plan';
import { useRowList } from '../api/use-row';
import { nextCode } from './annex-rows';
import { EditorHead, type Finish } from './editor-head';
import { EditorOutline, outlineOf, placeOf, type PartKey } from './editor-outline';
import { EditorPart } from './editor-part';
import { SavesProvider } from './editor-saves';
import { openOf } from './finding-words';
import { FindingsPanel } from './findings-panel';
import { LastReturn } from './plan-page';
import styles from './plan.module.css';

export interface PlanEditorProps {
  plan: PlanView;
  /** Absent while answering opinions elsewhere. */
  onFinish?: Finish;
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
          <EditorPart
            key={current.key}
            part={current.key}
            plan={plan}
            open={open}
            onGone={() => go(hrefOf('HEADING'))}
          />
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
