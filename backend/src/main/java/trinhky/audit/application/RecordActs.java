package trinhky.audit.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.audit.domain.AuditChains;
import trinhky.audit.domain.AuditEntry;
import trinhky.audit.domain.ChainHead;
import trinhky.audit.domain.SubjectKey;
import trinhky.shared.ActRecorded;

/** Adds acts to the chains of their subjects; several at once cost as many statements as one. */
@Service
public class RecordActs {
    private final AuditChains chains;

    RecordActs(AuditChains chains) {
        this.chains = chains;
    }

    /** Adds the acts in the given order; a subject's chain is closed to other transactions until this one ends. */
    @Transactional
    public void record(List<ActRecorded> acts) {
        Set<SubjectKey> subjects = acts.stream()
                .map(act -> new SubjectKey(act.subjectType(), act.subjectId()))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<SubjectKey, ChainHead> heads = chains.lockHeads(subjects);
        List<AuditEntry> entries = new ArrayList<>(acts.size());
        for (ActRecorded act : acts) {
            SubjectKey subject = new SubjectKey(act.subjectType(), act.subjectId());
            AuditEntry entry = AuditEntry.after(heads.get(subject), act);
            heads.put(subject, entry.asHead());
            entries.add(entry);
        }
        chains.append(entries);
    }
}
