package trinhky.plan.domain;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;
import trinhky.shared.DomainProblem;

/** The plans. */
public interface Plans extends CrudRepository<Plan, UUID> {

    /** The plan, or {@code plan.not-found} (404). */
    default Plan require(UUID id) {
        return findById(id).orElseThrow(() -> DomainProblem.notFound("plan.not-found"));
    }

    /** Notes who changed the content last. The plan's version stays: rows have versions of their own. */
    default void touched(UUID id, Actor actor) {
        touched(id, actor.at().atOffset(ZoneOffset.UTC), actor.officialId());
    }

    @Modifying
    @Query("update plan set updated_at = :at, updated_by = :by where id = :id")
    void touched(UUID id, OffsetDateTime at, String by);
}
