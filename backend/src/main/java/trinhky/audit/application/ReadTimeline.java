package trinhky.audit.application;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import trinhky.audit.domain.AuditChains;
import trinhky.audit.domain.AuditEntry;
import trinhky.audit.domain.SubjectKey;
import trinhky.audit.domain.TimelineEntry;
import trinhky.identity.Access;
import trinhky.shared.Page;

/** What happened to a subject, for everyone who may read the subject. */
@Service
public class ReadTimeline {
    private final Access access;
    private final AuditChains chains;
    private final ActorNames names;
    private final PendingActs pending;

    ReadTimeline(Access access, AuditChains chains, ActorNames names, PendingActs pending) {
        this.access = access;
        this.pending = pending;
        this.chains = chains;
        this.names = names;
    }

    /** At most {@code limit} entries before a place in the chain, the newest first. */
    @Transactional(readOnly = true)
    public Page<TimelineEntry> read(SubjectKey subject, long before, int limit) {
        access.requireRead(subject.subjectType(), subject.subjectId());
        pending.recordNow();
        Set<String> hidden = access.hiddenActs(subject.subjectType(), subject.subjectId());
        List<AuditEntry> entries = chains.newestBefore(subject, before, hidden, limit + 1);
        return Page.of(
                names.of(entries), limit, named -> Long.toString(named.entry().seq()));
    }
}
