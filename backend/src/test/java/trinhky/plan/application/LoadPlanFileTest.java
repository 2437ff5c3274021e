package trinhky.plan.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import trinhky.plan.domain.Plan;
import trinhky.plan.domain.PlanContent;
import trinhky.plan.domain.PlanRows;
import trinhky.plan.domain.Plans;
import trinhky.plan.domain.readiness.Severity;
import trinhky.testing.IntegrationTest;
import trinhky.testing.SmallProvince;

/** Plan 244 as the demo has it: complete, and with the contradictions that the original has. */
@IntegrationTest
class LoadPlanFileTest {

    @Autowired
    private LoadPlanFile load;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanRows rows;

    @Autowired
    private FindingBook findings;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void plan244HasItsAnnexesAndItsFindings() throws Exception {
        SmallProvince.found(jdbc);
        UUID id = load.load(new ClassPathResource("db/demo/plan-244.json"));

        Plan plan = plans.require(id);
        PlanContent content = rows.contentOf(plan);

        assertThat(content.indicators()).hasSize(16);
        assertThat(content.assignments()).hasSize(42);
        assertThat(content.rules()).hasSize(2);
        assertThat(errors(plan))
                .containsExactlyInAnyOrder(
                        "body-annex-value-mismatch",
                        "body-annex-value-mismatch",
                        "annex-only-indicator",
                        "task-without-lead",
                        "task-without-lead",
                        "task-without-lead");
    }

    private List<String> errors(Plan plan) {
        return findings.of(plan).stream()
                .map(FindingBook.Entry::finding)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code().replace("plan.finding.", ""))
                .toList();
    }
}
