package trinhky.plan.application;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.plan.WordReading;
import trinhky.plan.domain.FindingClosing;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.readiness.Finding;
import trinhky.plan.domain.readiness.Readiness;
import trinhky.plan.domain.readiness.Severity;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;

/** What the checks find in a plan now, and what persons said about it. */
@Component
public class FindingBook {

    /**
     * A finding and, when a person closed it, why.
     *
     * @param closing null while the finding is open
     */
    public record Entry(Finding finding, FindingClosing closing) {

        /** Whether it stands in the way of a submission. */
        public boolean blocks() {
            return finding.severity() == Severity.ERROR && closing == null;
        }
    }

    private final JdbcClient jdbc;
    private final PlanRows rows;
    private final PlanUnits units;
    private final WordReading words;

    FindingBook(JdbcClient jdbc, PlanRows rows, PlanUnits units, WordReading words) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.units = units;
        this.words = words;
    }

    /** All findings, the gravest first. */
    public List<Entry> of(Plan plan) {
        return of(plan.id(), rows.contentOf(plan));
    }

    /** All findings in content that was read already. */
    public List<Entry> of(UUID planId, PlanContent content) {
        Map<String, FindingClosing> closings = closings(planId);
        return Readiness.findings(content, units.lookup(), words).stream()
                .map(finding -> new Entry(finding, closings.get(finding.key())))
                .toList();
    }

    /** Refuses with {@code plan.findings-open} and every open error, unless there is none. */
    public void requireNothingBlocks(Plan plan) {
        List<FieldProblem> open = of(plan).stream()
                .filter(Entry::blocks)
                .map(entry -> problem(entry.finding()))
                .toList();
        if (!open.isEmpty()) {
            throw DomainProblem.refused("plan.findings-open", open);
        }
    }

    void close(UUID planId, FindingClosing closing) {
        jdbc.sql("""
                        insert into plan_finding_closing (id, plan_id, finding_key, code, reason, closed_at, closed_by)
                        values (:id, :plan, :key, :code, :reason, :at, :by)
                        on conflict (plan_id, finding_key) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("plan", planId)
                .param("key", closing.findingKey())
                .param("code", closing.code())
                .param("reason", closing.reason())
                .param("at", closing.closedAt().atOffset(ZoneOffset.UTC))
                .param("by", closing.closedBy())
                .update();
    }

    void reopen(UUID planId, String findingKey) {
        jdbc.sql("delete from plan_finding_closing where plan_id = :plan and finding_key = :key")
                .param("plan", planId)
                .param("key", findingKey)
                .update();
    }

    private Map<String, FindingClosing> closings(UUID planId) {
        return jdbc
                .sql("""
                        select finding_key, code, reason, closed_at, closed_by from plan_finding_closing
                        where plan_id = :plan
                        """)
                .param("plan", planId)
                .query((row, index) -> new FindingClosing(
                        row.getString("finding_key"),
                        row.getString("code"),
                        row.getString("reason"),
                        row.getTimestamp("closed_at").toInstant(),
                        row.getString("closed_by")))
                .list()
                .stream()
                .collect(Collectors.toMap(FindingClosing::findingKey, Function.identity()));
    }

    private static FieldProblem problem(Finding finding) {
        String row =
                finding.place().rowId() == null ? "" : "[" + finding.place().rowId() + "]";
        String field =
                finding.place().field() == null ? "" : "." + finding.place().field();
        return new FieldProblem(
                finding.place().part().name().toLowerCase(Locale.ROOT) + row + field,
                finding.code(),
                List.copyOf(finding.args()));
    }
}
