import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveConsolidationText } from '@/api';
import { getConsolidationQueryKey } from '@/api/@tanstack/react-query.gen';
import type { ConsolidationTextView, ConsolidationView } from '@/api/types.gen';
import { TextArea } from '@/components/ui/fields';
import { Panel } from '@/components/ui/panel';
import { ConflictNote, RescuedDraftNote, SaveState } from '@/components/ui/save-state';
import { EmptyState } from '@/components/ui/states';
import { formatDateTime } from '@/lib/dates';
import { Problem, toProblem } from '@/lib/problem';
import { useAutosave } from '@/lib/use-autosave';
import formStyles from './report-form.module.css';

/** The written parts of the consolidated report; each is saved by itself. */
export function ConsolidationTexts({ view }: { view: ConsolidationView }) {
  const { t } = useTranslation('reporting');
  if (view.texts.length === 0) {
    return (
      <Panel flush>
        <EmptyState>{t('sectionEmpty.notYet')}</EmptyState>
      </Panel>
    );
  }
  return view.texts.map((text) =>
    view.editable ? (
      <WrittenPart key={text.section} view={view} text={text} />
    ) : (
      <Panel key={text.section} title={t(`section.${text.section}`)} flush={text.body === ''}>
        {text.body === '' ? (
          <EmptyState>{t(`sectionEmpty.${text.required ? 'required' : 'generated'}`)}</EmptyState>
        ) : (
          <p className={formStyles.words}>{text.body}</p>
        )}
      </Panel>
    ),
  );
}

function WrittenPart({ view, text }: { view: ConsolidationView; text: ConsolidationTextView }) {
  const { t } = useTranslation('reporting');
  const queryClient = useQueryClient();
  const { cycleId } = view.cycle;
  const [body, setBody] = useState(text.body);
  const store = (answer: ConsolidationView) =>
    queryClient.setQueryData(getConsolidationQueryKey({ path: { cycleId } }), answer);
  const draft = useAutosave<string>({
    key: `consolidation/${cycleId}/${text.section}`,
    version: String(text.version),
    save: async (content, version) => {
      const answer = await saved(cycleId, text.section, Number(version), content);
      store(answer);
      return String(partOf(answer, text.section)?.version ?? version);
    },
  });
  const theirs = async () => {
    await queryClient.invalidateQueries({ queryKey: getConsolidationQueryKey({ path: { cycleId } }) });
    return partOf(
      queryClient.getQueryData<ConsolidationView>(getConsolidationQueryKey({ path: { cycleId } })),
      text.section,
    );
  };
  return (
    <Panel
      title={t(`section.${text.section}`)}
      note={!text.required && t('consolidation.optional')}
      aside={<SaveState state={draft.state} />}
    >
      <div className="stack">
        <RescuedDraftNote
          autosave={draft}
          onRestore={(content) => {
            setBody(content);
            draft.change(content);
          }}
        />
        <ConflictNote
          autosave={draft}
          onKeepMine={() => void theirs().then((it) => draft.overwrite(String(it?.version ?? text.version)))}
          onTakeTheirs={() =>
            void theirs().then((it) => {
              draft.discard();
              setBody(it?.body ?? '');
            })
          }
        />
        <TextArea
          label={t(`section.${text.section}`)}
          hideLabel
          field={`texts.${text.section}`}
          hint={t(`sectionHint.${text.section}`)}
          rows={text.required ? 8 : 5}
          document
          value={body}
          onChange={(event) => {
            setBody(event.target.value);
            draft.change(event.target.value);
          }}
        />
        {text.writtenByName && text.writtenAt && (
          <p className="muted small">
            {t('consolidation.written', { name: text.writtenByName, at: formatDateTime(text.writtenAt) })}
          </p>
        )}
      </div>
    </Panel>
  );
}

const partOf = (view: ConsolidationView | undefined, section: ConsolidationTextView['section']) =>
  view?.texts.find((it) => it.section === section);

/** A text that somebody changed meanwhile is a conflict, whatever the refusal is called. */
async function saved(
  cycleId: string,
  section: ConsolidationTextView['section'],
  version: number,
  body: string,
): Promise<ConsolidationView> {
  try {
    const { data } = await saveConsolidationText({
      path: { cycleId, section },
      body: { version, body },
      throwOnError: true,
    });
    return data;
  } catch (error) {
    const problem = toProblem(error);
    if (problem.code !== 'reporting.text-changed') throw problem;
    throw new Problem({ status: 412, code: problem.code, detail: problem.message });
  }
}
