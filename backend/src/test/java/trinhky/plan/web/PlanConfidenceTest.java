package trinhky.plan.web;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import trinhky.plan.process.PlanRoad;
import trinhky.shared.BusinessClock;
import trinhky.testing.As;
import trinhky.testing.IntegrationTest;
import trinhky.testing.SmallProvince;

/** What a plan's own people may not do in the place of each other, and what those who may read it do not see. */
@IntegrationTest
class PlanConfidenceTest {

    private static final String NEW_PLAN = "{\"title\":\"Chuyển đổi số\",\"fieldOfWork\":\"INDUSTRY_AND_TRADE\"}";

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    BusinessClock clock;

    private PlanRoad road;

    @BeforeEach
    void aProvince() {
        road = PlanRoad.in(beans);
    }

    @ParameterizedTest
    @CsvSource({
        "sct.officer, content-acceptance",
        "sct.clerk, content-acceptance",
        "stc.head, content-acceptance",
        "vpub.officer, content-acceptance",
        "ubnd.vice1, content-acceptance",
        "sct.officer, withdrawal",
        "vpub.chief, withdrawal",
        "ubnd.vice1, withdrawal"
    })
    void onlyTheHeadOfTheDraftingUnitChecksOrWithdraws(String other, String act) throws Exception {
        UUID planId = road.submitted();
        as(other)
                .posts("/api/plans/" + planId + "/" + act, "{\"reason\":\"x\"}")
                .andExpect(status().isForbidden());
    }

    @Test
    void theDrafterWhoStandsInForTheHeadDoesNotCheckTheOwnPlan() throws Exception {
        LocalDate today = clock.today();
        UUID planId = road.submitted();
        SmallProvince.found(jdbc).substitute("sct.head", "sct.officer", today.minusDays(1), today.plusDays(1));
        as("sct.officer")
                .posts("/api/plans/" + planId + "/content-acceptance")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("plan.approver-is-drafter"));
    }

    @Test
    void communesDraftNoPlansOfTheProvince() throws Exception {
        as("xa-1.officer").posts("/api/plans", NEW_PLAN).andExpect(status().isForbidden());
        as("sct.clerk").posts("/api/plans", NEW_PLAN).andExpect(status().isForbidden());
        as("sct.officer").posts("/api/plans", NEW_PLAN).andExpect(status().isCreated());
    }

    @Test
    void aDraftIsReadByNobodyWhoWasNotAsked() throws Exception {
        String plan = "/api/plans/" + road.consulted();
        for (String part :
                new String[] {"", "/preview", "/findings", "/steps", "/diagram", "/revisions", "/obligations"}) {
            as("xa-2.head").reads(plan + part).andExpect(status().isForbidden());
        }
        as("xa-2.head").reads("/api/plans").andExpect(jsonPath("$.items", empty()));
        as("xa-1.officer").reads(plan).andExpect(status().isOk());
    }

    @Test
    void aUnitThatWasAskedReadsThePlanButNotHowItCameAbout() throws Exception {
        UUID planId = road.consulted();
        String plan = "/api/plans/" + planId;
        as("sct.officer").reads(plan + "/revisions/1").andExpect(status().isOk());
        as("stc.officer").reads(plan + "/revisions").andExpect(jsonPath("$", empty()));
        as("stc.officer").reads(plan + "/revisions/1").andExpect(status().isForbidden());
        as("stc.officer").reads(plan + "/findings").andExpect(jsonPath("$", empty()));
    }

    @Test
    void whyAPlanWasReturnedStaysWithItsParties() throws Exception {
        UUID planId = road.returned("Chỉ tiêu chưa có cơ sở");
        jdbc.sql("insert into plan_reader values (:plan, 'stc')")
                .param("plan", planId)
                .update();
        String timeline = "/api/timeline/PLAN/" + planId;
        as("sct.officer").reads(timeline).andExpect(jsonPath("$.items[*].act", hasItem("plan.content-returned")));
        as("stc.officer")
                .reads(timeline)
                .andExpect(jsonPath("$.items[*].act", hasItem("plan.created")))
                .andExpect(jsonPath("$.items[*].act", not(hasItem("plan.content-returned"))));
        as("sct.officer")
                .reads("/api/plans/" + planId)
                .andExpect(jsonPath("$.lastReturn.reason").exists());
        as("stc.officer")
                .reads("/api/plans/" + planId)
                .andExpect(jsonPath("$.lastReturn").doesNotExist());
        as("sct.officer")
                .reads("/api/plans/" + planId + "/steps")
                .andExpect(jsonPath("$[*].note").isNotEmpty());
        as("stc.officer")
                .reads("/api/plans/" + planId + "/steps")
                .andExpect(jsonPath("$[*].note").isEmpty());
    }

    @Test
    void anIdThatIsNoneIsNoPlan() throws Exception {
        as("sct.officer").reads("/api/timeline/PLAN/244").andExpect(status().isForbidden());
        as("sct.officer").reads("/api/timeline/OUTGOING/244").andExpect(status().isForbidden());
    }

    private As as(String official) {
        return As.official(mvc, official);
    }
}
