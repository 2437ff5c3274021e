package trinhky.plan.domain;

import static org.springframework.data.relational.core.query.Criteria.where;
import static org.springframework.data.relational.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort;
import org.springframework.data.jdbc.core.JdbcAggregateTemplate;
import org.springframework.stereotype.Repository;

/** The rows of all plans: sections, legal bases and annex lines, each saved on its own. */
@Repository
public class PlanRows {

    private static final Sort IN_ORDER = Sort.by("position", "id");

    private final JdbcAggregateTemplate template;

    PlanRows(JdbcAggregateTemplate template) {
        this.template = template;
    }

    /** What the plan says now. */
    public PlanContent contentOf(Plan plan) {
        UUID id = plan.id();
        return new PlanContent(
                plan.heading(),
                plan.consultation(),
                of(id, PlanSection.class),
                of(id, LegalBasis.class),
                of(id, Indicator.class),
                of(id, Assignment.class),
                of(id, BudgetLine.class),
                of(id, ReportingRule.class),
                of(id, RecipientEntry.class));
    }

    /** The rows of one kind, in order. */
    public <R extends PlanRow> List<R> of(UUID planId, Class<R> kind) {
        return template.findAll(query(where("planId").is(planId)).sort(IN_ORDER), kind);
    }

    public <R extends PlanRow> Optional<R> find(UUID rowId, Class<R> kind) {
        return Optional.ofNullable(template.findById(rowId, kind));
    }

    /** Inserts a row without version, else updates it if the version still fits. */
    public <R extends PlanRow> R save(R row) {
        return template.save(row);
    }

    public void remove(PlanRow row) {
        template.delete(row);
    }
}
