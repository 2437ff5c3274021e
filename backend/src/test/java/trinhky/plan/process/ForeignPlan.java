package trinhky.plan.process;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import trinhky.endpoints.ForeignObjects;
import trinhky.plan.application.FindingBook;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.Plans;

/** A plan of Sở Công Thương at each step at which something may be done with it. */
@Component
class ForeignPlan implements ForeignObjects {

    private static final String PLAN = " /api/plans/{planId}";

    private final AutowireCapableBeanFactory beans;
    private final JdbcClient jdbc;

    ForeignPlan(AutowireCapableBeanFactory beans, JdbcClient jdbc) {
        this.beans = beans;
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, Supplier<String>> pathValues() {
        return Map.of(
                "planId", () -> plan(PlanRoad::draft),
                "rowId", () -> sectionOf(plan(PlanRoad::draft)),
                "taskId", () -> taskOf(plan(PlanRoad::draft)));
    }

    @Override
    public Map<String, Supplier<Map<String, String>>> pathValuesOf() {
        Map<String, Supplier<Map<String, String>>> steps = new HashMap<>();
        steps.put("GET" + PLAN + "/revisions", at(PlanRoad::submitted));
        steps.put("GET" + PLAN + "/revisions/{number}", at(PlanRoad::submitted));
        steps.put("POST" + PLAN + "/content-acceptance", at(PlanRoad::submitted));
        steps.put("POST" + PLAN + "/content-return", at(PlanRoad::submitted));
        steps.put("POST" + PLAN + "/answers-completion", at(PlanRoad::answering));
        steps.put("POST" + PLAN + "/submission", at(PlanRoad::ready));
        steps.put("POST" + PLAN + "/submission-return", at(PlanRoad::ready));
        steps.put("PUT" + PLAN + "/findings/{key}/closing", this::finding);
        steps.put("DELETE" + PLAN + "/findings/{key}/closing", this::finding);
        for (String rows : new String[] {
            "sections", "legal-bases", "indicators", "assignments", "budget-lines", "rules", "recipients"
        }) {
            steps.put("PUT" + PLAN + "/" + rows + "/{rowId}", this::row);
            steps.put("DELETE" + PLAN + "/" + rows + "/{rowId}", this::row);
        }
        return steps;
    }

    private Supplier<Map<String, String>> at(Function<PlanRoad, UUID> step) {
        return () -> Map.of("planId", plan(step));
    }

    /** A row of the plan; the draft has one of nearly every kind under the same id. */
    private Map<String, String> row() {
        String planId = plan(PlanRoad::draft);
        return Map.of("planId", planId, "rowId", sectionOf(planId));
    }

    private Map<String, String> finding() {
        UUID planId = PlanRoad.in(beans).empty();
        Plan plan = beans.getBean(Plans.class).require(planId);
        String key = beans.getBean(FindingBook.class).of(plan).get(0).finding().key();
        return Map.of("planId", planId.toString(), "key", key);
    }

    private String plan(Function<PlanRoad, UUID> step) {
        return step.apply(PlanRoad.in(beans)).toString();
    }

    private String sectionOf(String planId) {
        return one("select id::text from plan_section where plan_id = cast(:id as uuid)", planId);
    }

    private String taskOf(String planId) {
        return one("select task_id from task_item where subject_id = :id and state = 'OPEN'", planId);
    }

    private String one(String sql, String id) {
        return jdbc.sql(sql).param("id", id).query(String.class).single();
    }
}
