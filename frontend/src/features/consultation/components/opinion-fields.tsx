import { useTranslation } from 'react-i18next';
import { RadioGroup, TextArea } from '@/components/ui/fields';
import { Panel } from '@/components/ui/panel';
import { problemOf } from '@/lib/problem';
import { CommentLines } from './comment-lines';
import styles from './consultation.module.css';
import { withView, type OpinionDraft } from './opinion-draft';
import type { OpinionKind } from './view-mark';

const kinds: OpinionKind[] = ['AGREE', 'AGREE_WITH_COMMENTS', 'DISAGREE'];

/** View, statement and comments of one unit. */
export function OpinionFields({
  draft,
  problem,
  onChange,
}: {
  draft: OpinionDraft;
  problem: unknown;
  onChange: (draft: OpinionDraft) => void;
}) {
  const { t } = useTranslation('consultation');
  return (
    <Panel title={t('write.title')}>
      <div className={styles.choices}>
        <RadioGroup
          field="kind"
          label={t('write.kind')}
          choices={kinds.map((it) => ({ value: it, label: t(`choice.${it}`), note: t(`choiceNote.${it}`) }))}
          value={draft.kind}
          error={problemOf(problem, 'kind')}
          onChange={(value) => onChange(withView(draft, value as OpinionKind))}
        />
        {draft.kind && (
          <TextArea
            field="generalText"
            label={t(draft.kind === 'DISAGREE' ? 'write.reason' : 'write.general')}
            optional={draft.kind !== 'DISAGREE'}
            document
            rows={draft.kind === 'DISAGREE' ? 5 : 3}
            maxLength={10_000}
            value={draft.generalText}
            error={problemOf(problem, 'generalText')}
            onChange={(event) => onChange({ ...draft, generalText: event.target.value })}
          />
        )}
        {draft.kind && draft.kind !== 'AGREE' && (
          <CommentLines
            comments={draft.comments}
            problem={problem}
            onChange={(comments) => onChange({ ...draft, comments })}
          />
        )}
      </div>
    </Panel>
  );
}
