package trinhky.audit.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import trinhky.audit.domain.AuditChains;
import trinhky.audit.domain.ChainVerification;
import trinhky.audit.domain.SubjectKey;
import trinhky.identity.Access;

/** Tells an administrator whether the record of a subject is whole. */
@Service
public class VerifyChain {
    private final Access access;
    private final AuditChains chains;
    private final PendingActs pending;

    VerifyChain(Access access, AuditChains chains, PendingActs pending) {
        this.access = access;
        this.chains = chains;
        this.pending = pending;
    }

    /** Computes the chain anew and compares; reads one state of the database, so that a new act in between does not look like a break. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ChainVerification verify(SubjectKey subject) {
        access.requireAdministrator();
        pending.recordNow();
        return ChainVerification.of(chains.chain(subject), chains.head(subject));
    }
}
