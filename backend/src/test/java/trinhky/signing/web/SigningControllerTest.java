package trinhky.signing.web;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.testing.IntegrationTest;

@IntegrationTest
class SigningControllerTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    BusinessClock clock;

    private SigningScene plan;

    @BeforeEach
    void aSubmittedPlan() {
        plan = SigningScene.submitted(beans, "KH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/document"})
    void readingIsForTheCommitteeItsOfficeAndTheDraftingUnit(String part) throws Exception {
        for (String reader : new String[] {"ubnd.vice2", "vpub.clerk", "sct.officer"}) {
            plan.as(reader).reads(plan.address(part)).andExpect(status().isOk());
        }
        plan.as("stc.head").reads(plan.address(part)).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/form-acceptance", "/initial", "/signature", "/return", "/passing-to-chair", "/issue"})
    void actingIsForTheOneWhoseTurnItIs(String act) throws Exception {
        String body = act.equals("/form-acceptance")
                ? SigningScene.allPointsMet()
                : act.equals("/signature") ? plan.signature() : "{\"reason\":\"x\"}";
        plan.as("stc.head").posts(plan.address(act), body).andExpect(status().isForbidden());
        plan.as("sct.head").posts(plan.address(act), body).andExpect(status().isForbidden());
    }

    @Test
    void theDecisionShowsWhoSignsHowAndWhereItGoes() throws Exception {
        plan.formAccepted();
        plan.as("ubnd.vice1")
                .reads(plan.address(""))
                .andExpect(jsonPath("$.signer.blockLines", hasSize(3)))
                .andExpect(jsonPath("$.signer.officialId").value("ubnd.vice1"))
                .andExpect(jsonPath("$.outgoing.unitCount").value(3))
                .andExpect(jsonPath("$.outgoing.lines[1].units", hasSize(1)))
                .andExpect(jsonPath("$.formPoints", hasSize(8)))
                .andExpect(jsonPath("$.drafter.name").value("Chuyên viên sct"));
    }

    @Test
    void aRenditionIsServedSoThatNothingInItRuns() throws Exception {
        plan.as("vpub.officer")
                .reads(plan.address("/document"))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(content().string(containsString("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")));
    }

    @Test
    void everyGapOfTheFormCheckIsNamedAtOnce() throws Exception {
        plan.as("vpub.officer")
                .posts(plan.address("/form-acceptance"), "{\"points\":[{\"point\":\"LAYOUT\",\"met\":false}]}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors", hasSize(8)));
    }

    @Test
    void aReturnWithoutReasonIsRefusedWithTheField() throws Exception {
        plan.as("vpub.officer")
                .posts(plan.address("/return"), "{\"reason\":\" \",\"resubmitBy\":\"2001-01-01\"}")
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder("reason", "resubmitBy")));
    }

    @Test
    void aWrongPasswordSignsNothing() throws Exception {
        plan.formAccepted();
        plan.as("ubnd.vice1")
                .posts(plan.address("/signature"), plan.signature().replace(SigningScene.PASSWORD, "khac"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].field").value("password"));
        plan.as("ubnd.vice1")
                .reads(plan.address(""))
                .andExpect(jsonPath("$.state").value("DECISION"));
    }

    @Test
    void anotherViceChairCannotSign() throws Exception {
        plan.formAccepted();
        plan.as("ubnd.vice2")
                .posts(plan.address("/signature"), plan.signature())
                .andExpect(status().isForbidden());
    }

    @Test
    void aSubstituteSignsInTheOwnCapacity() throws Exception {
        LocalDate today = clock.today();
        plan.province().substitute("ubnd.vice1", "ubnd.vice2", today.minusDays(1), today.plusDays(1));
        plan.formAccepted().signedBy("ubnd.vice2");
        plan.as("ubnd.vice2")
                .reads(plan.address(""))
                .andExpect(jsonPath("$.signature.signerId").value("ubnd.vice2"))
                .andExpect(jsonPath("$.signature.blockLines[1]").value("KT. CHỦ TỊCH"));
    }

    @Test
    void aDrafterWhoStandsInForTheSignerCannotSign() throws Exception {
        LocalDate today = clock.today();
        plan.returnedBy("vpub.officer");
        plan.province().substitute("ubnd.vice1", "ubnd.vice2", today.minusDays(1), today.plusDays(1));
        plan.submit("KH", "Đến năm 2030 đạt 75 %", "ubnd.vice2");
        plan.formAccepted();
        plan.as("ubnd.vice2")
                .posts(plan.address("/signature"), plan.signature())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("signing.drafter-is-signer"));
    }

    @Test
    void anAuthorityThatEndedSignsNothing() throws Exception {
        plan.formAccepted();
        plan.province().endAuthority("ubnd.vice1", clock.today());
        plan.as("ubnd.vice1")
                .posts(plan.address("/signature"), plan.signature())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("signing.no-authority"));
    }

    @Test
    void aDocumentThatChangedAfterItWasReadIsNotSigned() throws Exception {
        plan.formAccepted();
        plan.as("ubnd.vice1")
                .posts(plan.address("/signature"), plan.signature().replaceAll("[0-9a-f]{64}", "0".repeat(64)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("signing.content-changed"));
    }

    @Test
    void whatAColleagueDidIsSaidSo() throws Exception {
        plan.formAccepted();
        plan.as("vpub.officer")
                .posts(plan.address("/form-acceptance"), SigningScene.allPointsMet())
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("task.already-done"));
    }
}
