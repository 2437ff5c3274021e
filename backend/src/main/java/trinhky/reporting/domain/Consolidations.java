package trinhky.reporting.domain;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The consolidated reports. */
public interface Consolidations extends Repository<Consolidation, UUID> {
    /** Stores the consolidation. */
    Consolidation save(Consolidation consolidation);

    /** The consolidated report of a cycle, once it was begun. */
    Optional<Consolidation> findById(UUID cycleId);

    /** The same, locked until the end of the transaction: nothing is written while it changes hands. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Consolidation> findByCycleId(UUID cycleId);
}
