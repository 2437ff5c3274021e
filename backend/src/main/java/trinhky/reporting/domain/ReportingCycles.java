package trinhky.reporting.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/** The periods of all plans. */
public interface ReportingCycles extends Repository<ReportingCycle, UUID> {
    /** Stores the cycle. */
    ReportingCycle save(ReportingCycle cycle);

    /** The cycle as it stands. */
    Optional<ReportingCycle> findById(UUID id);

    /** The cycle, locked until the end of the transaction: acceptances are counted one after the other. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<ReportingCycle> findOneById(UUID id);

    /** Cycles not opened although their day has come, the earliest first; rows another node is opening are left out. */
    @Query("select * from reporting_cycle where state = 'PLANNED' and opens_on <= :day"
            + " order by opens_on, id for update skip locked")
    List<ReportingCycle> findDue(java.time.LocalDate day);

    /** The cycles of a plan that run, locked until the end of the transaction. */
    @Query("select * from reporting_cycle where plan_id = :plan and state not in ('PLANNED', 'CLOSED', 'ENDED')"
            + " order by due_on, id for update")
    List<ReportingCycle> findRunning(UUID plan);
}
