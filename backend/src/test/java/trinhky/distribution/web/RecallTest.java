package trinhky.distribution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.distribution.DeliveryRecalled;
import trinhky.signing.SigningScene;
import trinhky.testing.IntegrationTest;

/** A document is called back: its copies go out of sight, everybody confirms, its number stays in the register. */
@IntegrationTest
@RecordApplicationEvents
class RecallTest {

    private static final String REASON = "{\"reason\":\"Ban hành nhầm phụ lục\"}";

    @Autowired
    ApplicationContext beans;

    @Autowired
    ApplicationEvents events;

    private SigningScene plan;

    @BeforeEach
    void anIssuedPlan() throws Exception {
        plan = SigningScene.submitted(beans, "KH")
                .formAccepted()
                .signedBy("ubnd.vice1")
                .issued()
                .sent();
    }

    @Test
    void receiversSeeTheRecallAndNoLongerTheDocument() throws Exception {
        String delivery = plan.deliveryTo("xa-1").toString();
        String content = "/api/documents/" + documentId() + "/content";
        plan.as("xa-1.officer").reads(content).andExpect(status().isOk());
        recall();
        plan.as("xa-1.officer").reads(content).andExpect(status().isForbidden());
        plan.as("xa-1.officer")
                .reads("/api/documents/" + documentId() + "/page")
                .andExpect(status().isForbidden());
        plan.as("xa-1.officer")
                .reads("/api/documents/" + documentId() + "/docx")
                .andExpect(status().isForbidden());
        plan.as("vpub.clerk").reads(content).andExpect(status().isOk());
        plan.as("xa-1.clerk")
                .reads("/api/inbox/" + delivery)
                .andExpect(jsonPath("$.recallReason").value("Ban hành nhầm phụ lục"))
                .andExpect(jsonPath("$.recalledAt").exists());
        assertThat(events.stream(DeliveryRecalled.class).map(DeliveryRecalled::unitId))
                .containsExactlyInAnyOrder("bct", "xa-1", "xa-2");
    }

    @Test
    void everyReceiverConfirmsItAndTheRegisterCounts() throws Exception {
        plan.confirmedBy("xa-1.clerk", "xa-1");
        recall();
        plan.as("xa-1.clerk")
                .reads("/api/inbox?waiting=true")
                .andExpect(jsonPath("$.waiting").value(1));
        confirms("xa-1").andExpect(status().isNoContent());
        confirms("xa-1")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("distribution.recall-already-confirmed"));
        plan.as("xa-1.clerk")
                .reads("/api/inbox?waiting=true")
                .andExpect(jsonPath("$.waiting").value(0));
        confirms("xa-2").andExpect(status().isNoContent());
        plan.as("vpub.clerk")
                .posts(
                        "/api/deliveries/" + plan.deliveryTo("bct") + "/recall-confirmation",
                        "{\"note\":\"Điện thoại\"}")
                .andExpect(status().isNoContent());
        plan.as("vpub.clerk")
                .reads("/api/register/" + plan.entryId())
                .andExpect(jsonPath("$.recallConfirmed").value(3))
                .andExpect(jsonPath("$.waiting").value(0));
    }

    @Test
    void theFollowUpOfReceiptsEndsWithTheRecall() throws Exception {
        plan.receiptTimePassed();
        recall();
        assertThat(plan.passed("EndEvent_DistributionClosed")).isTrue();
        plan.as("vpub.clerk")
                .posts("/api/register/" + plan.entryId() + "/resending")
                .andExpect(jsonPath("$.units").value(0));
        plan.as("xa-1.clerk")
                .posts("/api/inbox/" + plan.deliveryTo("xa-1") + "/receipt")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("distribution.recalled"));
    }

    @Test
    void aNumberIsCancelledWithAReasonAfterTheRecallAndStaysInTheRegister() throws Exception {
        String cancellation = "/api/register/" + plan.entryId() + "/cancellation";
        plan.as("vpub.clerk")
                .posts(cancellation, REASON)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("distribution.recall-first"));
        recall();
        plan.as("vpub.clerk").posts(cancellation, "{\"reason\":\" \"}").andExpect(status().isUnprocessableContent());
        plan.as("vpub.clerk").posts(cancellation, REASON).andExpect(status().isNoContent());
        plan.as("vpub.clerk")
                .posts(cancellation, REASON)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("distribution.already-cancelled"));
        plan.as("vpub.clerk")
                .reads("/api/register?q=01/KH-UBND")
                .andExpect(jsonPath("$.items[0].cancellationReason").value("Ban hành nhầm phụ lục"));
        SigningScene.submitted(beans, "KH")
                .formAccepted()
                .signedBy("ubnd.vice1")
                .issued();
        plan.as("vpub.clerk")
                .reads("/api/register?q=02/KH-UBND")
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void aRecallHappensOnceWithAReasonAndAfterTheSending() throws Exception {
        SigningScene unsent = SigningScene.submitted(beans, "KH")
                .formAccepted()
                .signedBy("ubnd.vice1")
                .issued();
        unsent.as("vpub.clerk")
                .posts("/api/register/" + unsent.entryId() + "/recall", REASON)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("distribution.not-sent-yet"));
        String address = "/api/register/" + plan.entryId() + "/recall";
        plan.as("vpub.clerk").posts(address, "{\"reason\":\"\"}").andExpect(status().isUnprocessableContent());
        recall();
        plan.as("vpub.clerk")
                .posts(address, REASON)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("distribution.already-recalled"));
    }

    @Test
    void onlyTheClerkOfTheRegisterRecallsAndCancels() throws Exception {
        for (String other : new String[] {"xa-1.clerk", "sct.head", "vpub.officer", "ubnd.vice1"}) {
            String entry = "/api/register/" + plan.entryId();
            plan.as(other).posts(entry + "/recall", REASON).andExpect(status().isForbidden());
            plan.as(other).posts(entry + "/cancellation", REASON).andExpect(status().isForbidden());
        }
        recall();
        plan.as("xa-2.clerk")
                .posts("/api/inbox/" + plan.deliveryTo("xa-1") + "/recall-confirmation")
                .andExpect(status().isForbidden());
        plan.as("sct.head")
                .posts("/api/deliveries/" + plan.deliveryTo("bct") + "/recall-confirmation", "{\"note\":\"x\"}")
                .andExpect(status().isForbidden());
        plan.as("vpub.clerk")
                .posts("/api/deliveries/" + plan.deliveryTo("xa-1") + "/recall-confirmation", "{\"note\":\"x\"}")
                .andExpect(status().isConflict());
    }

    private void recall() throws Exception {
        plan.as("vpub.clerk")
                .posts("/api/register/" + plan.entryId() + "/recall", REASON)
                .andExpect(status().isNoContent());
    }

    private ResultActions confirms(String unit) throws Exception {
        return plan.as(unit + ".clerk").posts("/api/inbox/" + plan.deliveryTo(unit) + "/recall-confirmation");
    }

    private String documentId() {
        return beans.getBean(JdbcClient.class)
                .sql("select document_id::text from outgoing_entry where id = :id")
                .param("id", plan.entryId())
                .query(String.class)
                .single();
    }
}
