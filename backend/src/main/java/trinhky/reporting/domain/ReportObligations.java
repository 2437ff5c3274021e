package trinhky.reporting.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import trinhky.reporting.ObligationState;

/** The duties of all units. */
public interface ReportObligations extends Repository<ReportObligation, UUID> {
    /** Stores the obligation. */
    ReportObligation save(ReportObligation obligation);

    /** The obligation as it stands. */
    Optional<ReportObligation> findById(UUID id);

    /** The obligation, locked until the end of the transaction: content is not written while it changes hands. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<ReportObligation> findOneById(UUID id);

    /** Whether any report of the cycle is in one of these states. */
    boolean existsByCycleIdAndStateIn(UUID cycleId, Collection<ObligationState> states);

    /** The reports of a cycle in these states. */
    List<ReportObligation> findByCycleIdAndStateIn(UUID cycleId, Collection<ObligationState> states);
}
