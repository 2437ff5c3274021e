package trinhky.distribution.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import trinhky.distribution.DeliveryQueued;
import trinhky.signing.SigningScene;
import trinhky.testing.IntegrationTest;

/** Every path of {@code processes/distribution/distribution.bpmn}. */
@IntegrationTest
@RecordApplicationEvents
class DistributionProcessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    ApplicationEvents events;

    private SigningScene plan;

    @BeforeEach
    void anIssuedPlanOnItsWay() throws Exception {
        plan = SigningScene.submitted(beans, "KH")
                .formAccepted()
                .signedBy("ubnd.vice1")
                .issued()
                .sent();
    }

    @Test
    void everyFrozenRecipientIsAnnouncedOnce() {
        assertThat(events.stream(DeliveryQueued.class).map(DeliveryQueued::unitId))
                .containsExactlyInAnyOrder("bct", "xa-1", "xa-2");
    }

    @Test
    void itEndsWhenEveryReceiptIsConfirmed() throws Exception {
        confirmAll();
        assertThat(plan.passed("EndEvent_AllReceived")).isTrue();
        assertThat(plan.passed("Task_FollowUpReceipts")).isFalse();
    }

    @Test
    void receiptsThatArriveDuringTheFollowUpEndIt() throws Exception {
        plan.receiptTimePassed();
        confirmAll();
        assertThat(plan.passed("BoundaryEvent_MissingReceiptsConfirmed")).isTrue();
        assertThat(plan.passed("EndEvent_AllReceived")).isTrue();
    }

    @Test
    void theClerkSendsAgainAndWaitsOn() throws Exception {
        plan.receiptTimePassed();
        plan.as("vpub.clerk")
                .posts("/api/deliveries/" + plan.deliveryTo("xa-1") + "/resending")
                .andExpect(status().isNoContent());
        plan.as("vpub.clerk")
                .posts("/api/follow-ups/" + plan.subjectId() + "/continuation")
                .andExpect(status().isNoContent());
        assertThat(plan.passed("Task_FollowUpReceipts")).isTrue();
        assertThat(events.stream(DeliveryQueued.class).filter(queued -> queued.sending() == 2))
                .extracting(DeliveryQueued::unitId)
                .containsExactly("xa-1");
        confirmAll();
        assertThat(plan.passed("EndEvent_AllReceived")).isTrue();
    }

    @Test
    void theClerkSendsAgainToAllWhoHaveNotConfirmed() throws Exception {
        plan.confirmedBy("xa-1.clerk", "xa-1");
        plan.as("vpub.clerk")
                .posts("/api/register/" + plan.entryId() + "/resending")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.units").value(2));
        assertThat(events.stream(DeliveryQueued.class).filter(queued -> queued.sending() == 2))
                .extracting(DeliveryQueued::unitId)
                .containsExactlyInAnyOrder("bct", "xa-2");
        plan.as("xa-1.clerk")
                .posts("/api/register/" + plan.entryId() + "/resending")
                .andExpect(status().isForbidden());
    }

    @Test
    void theClerkStopsWaitingWithAReason() throws Exception {
        plan.receiptTimePassed();
        plan.confirmedBy("xa-1.clerk", "xa-1").confirmedBy("xa-2.clerk", "xa-2");
        plan.as("vpub.clerk")
                .posts("/api/deliveries/" + plan.deliveryTo("bct") + "/closing", "{\"reason\":\"Bộ không phản hồi\"}")
                .andExpect(status().isNoContent());
        assertThat(plan.passed("EndEvent_DistributionClosed")).isTrue();
    }

    @Test
    void aRefusalWaitsForTheClerk() throws Exception {
        plan.as("xa-1.clerk")
                .posts("/api/inbox/" + plan.deliveryTo("xa-1") + "/refusal", "{\"reason\":\"Thiếu phụ lục\"}")
                .andExpect(status().isNoContent());
        plan.confirmedBy("xa-2.clerk", "xa-2").outsideReceipt();
        assertThat(plan.passed("EndEvent_AllReceived")).isFalse();
        plan.as("vpub.clerk")
                .posts("/api/deliveries/" + plan.deliveryTo("xa-1") + "/resending")
                .andExpect(status().isNoContent());
        plan.confirmedBy("xa-1.clerk", "xa-1");
        assertThat(plan.passed("EndEvent_AllReceived")).isTrue();
    }

    @Test
    void theFirstOpeningIsKept() throws Exception {
        String incoming = "/api/inbox/" + plan.deliveryTo("xa-1");
        plan.as("xa-1.officer")
                .posts(incoming + "/opening")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("SEEN"))
                .andExpect(jsonPath("$.number").value("01/KH-UBND"));
        plan.as("xa-1.head")
                .reads("/api/inbox?waiting=true")
                .andExpect(jsonPath("$.waiting").value(1));
    }

    private void confirmAll() throws Exception {
        plan.confirmedBy("xa-1.clerk", "xa-1").confirmedBy("xa-2.clerk", "xa-2").outsideReceipt();
    }
}
