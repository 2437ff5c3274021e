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
import trinhky.plan.domain.readiness.Finding;
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

    /** The short words of the demo plan have no typo and cite no act twice; two targets are followed by others than lead their tasks. */
    @Test
    void theWordsOfPlan244RaiseOnlyWhatIsTrue() throws Exception {
        SmallProvince.found(jdbc);
        Plan plan = plans.require(load.load(new ClassPathResource("db/demo/plan-244.json")));

        List<Finding> wording = findings.of(plan).stream()
                .map(FindingBook.Entry::finding)
                .filter(finding -> finding.code()
                        .matches(".*\\.(typo|reference-title.*|annex-unknown|annex-label.*|task-in-.*|owner-vs-.*)"))
                .toList();

        assertThat(wording).extracting(Finding::code).containsOnly("plan.finding.owner-vs-task-lead");
        assertThat(wording)
                .extracting(
                        finding -> finding.args().get(0) + " " + finding.args().get(2))
                .containsExactlyInAnyOrder("I.4 I.7", "IV.4 I.12");
    }

    private List<String> errors(Plan plan) {
        return findings.of(plan).stream()
                .map(FindingBook.Entry::finding)
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.code().replace("plan.finding.", ""))
                .toList();
    }
}
