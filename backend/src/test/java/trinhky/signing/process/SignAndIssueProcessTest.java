package trinhky.signing.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import trinhky.distribution.DocumentIssued;
import trinhky.signing.DocumentReturned;
import trinhky.signing.DocumentSigned;
import trinhky.signing.SigningScene;
import trinhky.signing.SigningStage;
import trinhky.testing.IntegrationTest;

/** Every path of {@code processes/signing/sign-and-issue.bpmn}. */
@IntegrationTest
@RecordApplicationEvents
class SignAndIssueProcessTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    ApplicationEvents events;

    @Test
    void aPlanIsSignedByTheViceChairOfItsFieldAndIssued() throws Exception {
        SigningScene plan = SigningScene.submitted(beans, "KH").formAccepted().signedBy("ubnd.vice1");
        plan.as("vpub.clerk")
                .posts(plan.address("/issue"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.number").value("01/KH-UBND"))
                .andExpect(jsonPath("$.unitCount").value(3));
        assertThat(plan.passed("Activity_IssueDocument")).isTrue();
        assertThat(events.stream(DocumentIssued.class)).hasSize(1);
        assertThat(events.stream(DocumentSigned.class).findFirst().orElseThrow().blockLines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH");
    }

    @Test
    void theProcessEndsWhenEveryRecipientHasConfirmed() throws Exception {
        SigningScene plan = SigningScene.submitted(beans, "KH")
                .formAccepted()
                .signedBy("ubnd.vice1")
                .issued()
                .sent()
                .confirmedBy("xa-1.clerk", "xa-1")
                .confirmedBy("xa-2.officer", "xa-2")
                .outsideReceipt();
        assertThat(plan.passed("EndEvent_AllReceived")).isTrue();
        assertThat(plan.passed("EndEvent_DocumentIssued")).isTrue();
    }

    @Test
    void theOfficeReturnsWrongForm() throws Exception {
        SigningScene plan = SigningScene.submitted(beans, "KH").returnedBy("vpub.officer");
        assertThat(plan.passed("EndEvent_DocumentReturned")).isTrue();
        assertThat(events.stream(DocumentReturned.class))
                .containsExactly(new DocumentReturned(
                        "LETTER", plan.subjectId(), SigningStage.FORM_CHECK, "Chưa rõ chỉ tiêu", "vpub.officer"));
    }

    @Test
    void theViceChairReturnsAndTheNextAttemptShowsWhatChanged() throws Exception {
        SigningScene plan = SigningScene.submitted(beans, "KH").formAccepted().returnedBy("ubnd.vice1");
        plan.submit("KH", "Đến năm 2030 đạt 75 %", "sct.officer");
        plan.as("ubnd.vice1")
                .reads(plan.address(""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.attempt").value(2))
                .andExpect(jsonPath("$.state").value("FORM_CHECK"))
                .andExpect(jsonPath("$.changes[0].after").value("Đến năm 2030 đạt 75 %./."))
                .andExpect(jsonPath("$.steps[0].reason").value("Chưa rõ chỉ tiêu"));
        assertThat(plan.passed("EndEvent_DocumentReturned")).isTrue();
    }

    @Test
    void theChairSignsWhatTheViceChairPassedOn() throws Exception {
        SigningScene plan = SigningScene.submitted(beans, "KH")
                .formAccepted()
                .passedToChair()
                .signedBy("ubnd.chair")
                .issued();
        assertThat(plan.passed("Task_SignDocumentByChair")).isTrue();
        assertThat(events.stream(DocumentSigned.class).findFirst().orElseThrow().blockLines())
                .containsExactly("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    }

    @Test
    void theChairReturnsWhatTheViceChairPassedOn() throws Exception {
        SigningScene plan = SigningScene.submitted(beans, "KH")
                .formAccepted()
                .passedToChair()
                .returnedBy("ubnd.chair");
        assertThat(plan.passed("EndEvent_DocumentReturned")).isTrue();
    }

    @Test
    void aDecisionNeedsTheInitialOfTheChiefOfTheOffice() throws Exception {
        SigningScene decision =
                SigningScene.submitted(beans, "QĐ").formAccepted().initialed().signedBy("ubnd.vice1");
        assertThat(decision.passed("Task_InitialDocument")).isTrue();
        assertThat(decision.passed("Task_SignDocument")).isTrue();
    }

    @Test
    void theChiefOfTheOfficeReturnsADecision() throws Exception {
        SigningScene decision =
                SigningScene.submitted(beans, "QĐ").formAccepted().returnedBy("vpub.chief");
        assertThat(decision.passed("EndEvent_DocumentReturned")).isTrue();
        assertThat(events.stream(DocumentReturned.class)
                        .findFirst()
                        .orElseThrow()
                        .stage())
                .isEqualTo(SigningStage.INITIAL);
    }
}
