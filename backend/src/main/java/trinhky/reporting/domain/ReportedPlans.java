package trinhky.reporting.domain;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import trinhky.shared.Rows;

/** The issued plans that reports are about. */
@Repository
public class ReportedPlans {
    private final JdbcClient jdbc;

    ReportedPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plan. */
    public ReportedPlan of(UUID planId) {
        return jdbc.sql("select * from reporting_plan where plan_id = :plan")
                .param("plan", planId)
                .query(Rows.of(ReportedPlan.class))
                .single();
    }

    /** The units that get the consolidated report of a rule, in the order of the plan. */
    public List<String> receivers(UUID ruleId) {
        return jdbc.sql("select unit_id from reporting_rule_receiver where rule_id = :rule order by ordinal")
                .param("rule", ruleId)
                .query(String.class)
                .list();
    }
}
