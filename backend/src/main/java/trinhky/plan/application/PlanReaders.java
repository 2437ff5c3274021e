package trinhky.plan.application;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Units that may read a plan besides its drafting unit, the Committee and the Office. */
@Repository
public class PlanReaders {

    private static final String PARTY =
            "(drafting_unit_id = any(:units) or issuer_unit_id = any(:units) or office_unit_id = any(:units))";

    /** What is told of a plan that was called back. */
    record Recalled(String number, Instant at, String reason) {}

    private final JdbcClient jdbc;

    PlanReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets the units read the plan; doing it twice changes nothing. */
    public void allow(UUID planId, Collection<String> unitIds) {
        jdbc.sql("""
                        insert into plan_reader (plan_id, unit_id)
                        select :plan, unit_id from unnest(:units::text[]) unit_id
                        on conflict do nothing
                        """)
                .param("plan", planId)
                .param("units", unitIds.toArray(String[]::new))
                .update();
    }

    /** Only the parties read it from now on; the others are told why not. */
    void dismiss(UUID planId, Instant at) {
        jdbc.sql("update plan_reader set dismissed_at = :at where plan_id = :plan and dismissed_at is null")
                .param("plan", planId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Why units that received the plan read it no more; empty for those that never did. */
    Optional<Recalled> recalledFrom(UUID planId, Set<String> unitIds) {
        return jdbc.sql("""
                        select number, recall_at, recall_reason from plan
                        where id = :plan and recall_at is not null and exists (
                            select from plan_reader r where r.plan_id = plan.id and r.unit_id = any(:units))
                        """)
                .param("plan", planId)
                .param("units", unitIds.toArray(String[]::new))
                .query((row, line) -> new Recalled(
                        row.getString("number"),
                        row.getTimestamp("recall_at").toInstant(),
                        row.getString("recall_reason")))
                .optional();
    }

    /** Whether one of the units may read the plan: as a party to it, or because it was allowed to. */
    public boolean mayRead(UUID planId, Set<String> unitIds) {
        return exists(planId, unitIds, """
                select from plan where id = :plan and (%s or exists (
                    select from plan_reader r where r.plan_id = plan.id and r.unit_id = any(:units)
                                               and r.dismissed_at is null))
                """.formatted(PARTY));
    }

    /**
     * Whether the plan passes through the hands of one of these units: it drafts, checks or decides. Only they see how the plan
     * came about: findings, earlier submissions, why it was returned.
     */
    public boolean isParty(UUID planId, Set<String> unitIds) {
        return exists(planId, unitIds, "select from plan where id = :plan and " + PARTY);
    }

    private boolean exists(UUID planId, Set<String> unitIds, String rows) {
        return jdbc.sql("select exists (" + rows + ")")
                .param("plan", planId)
                .param("units", unitIds.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }
}
