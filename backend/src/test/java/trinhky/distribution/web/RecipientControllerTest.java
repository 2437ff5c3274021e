package trinhky.distribution.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.ResultActions;
import trinhky.distribution.OutgoingDocuments;
import trinhky.distribution.OverdueReceipt;
import trinhky.distribution.OverdueReceipts;
import trinhky.distribution.Purpose;
import trinhky.distribution.RecipientLine;
import trinhky.shared.BusinessClock;
import trinhky.signing.SigningScene;
import trinhky.testing.IntegrationTest;

/** Whom a document goes to: lines that a person maps before the issue, a recipient added after it, receipts missed. */
@IntegrationTest
class RecipientControllerTest {

    private static final String WORDS = "Như Điều 3";

    @Autowired
    ApplicationContext beans;

    @Autowired
    OutgoingDocuments outgoing;

    @Autowired
    OverdueReceipts overdue;

    @Autowired
    BusinessClock clock;

    private SigningScene plan;

    @BeforeEach
    void aSignedPlan() throws Exception {
        plan = SigningScene.submitted(beans, "KH");
        plan.to(
                new RecipientLine("UBND xã Tân Hồng", null, "xa-1", Purpose.FOR_ACTION),
                new RecipientLine(WORDS, null, null, Purpose.FOR_ACTION));
        plan.formAccepted().signedBy("ubnd.vice1");
    }

    @Test
    void aDocumentIsNotIssuedBeforeEveryLineMeansSomebody() throws Exception {
        plan.as("vpub.clerk")
                .reads(address())
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[1].missing", contains(WORDS)));
        plan.as("vpub.clerk")
                .posts(plan.address("/issue"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("distribution.recipients-unmapped"))
                .andExpect(jsonPath("$.errors[0].field").value("recipients[1]"));
    }

    @Test
    void theUnitsThatTheClerkNamesGetTheDocument() throws Exception {
        maps("[\"stc\",\"xa-2\"]").andExpect(status().isNoContent());
        plan.issued().sent();
        plan.as("vpub.clerk")
                .reads("/api/register/" + plan.entryId() + "/deliveries")
                .andExpect(jsonPath("$[*].unitId", contains("xa-1", "stc", "xa-2")));
    }

    @Test
    void aLineThatIsOnlyPrintedReachesNobody() throws Exception {
        maps("[]").andExpect(status().isNoContent());
        plan.issued().sent();
        plan.as("vpub.clerk")
                .reads("/api/register/" + plan.entryId())
                .andExpect(jsonPath("$.units").value(1))
                .andExpect(jsonPath("$.recipients", hasItem(WORDS)));
    }

    @Test
    void onlyTheClerkMapsAndOnlyLinesThatNeedIt() throws Exception {
        for (String other : new String[] {"xa-1.clerk", "sct.head", "vpub.officer"}) {
            plan.as(other).reads(address()).andExpect(status().isForbidden());
            plan.as(other).puts(address(), body(WORDS, "[]")).andExpect(status().isForbidden());
        }
        plan.as("vpub.clerk")
                .puts(address(), body("UBND xã Tân Hồng", "[\"stc\"]"))
                .andExpect(status().isUnprocessableContent());
        maps("[\"khong-co\"]").andExpect(status().isUnprocessableContent());
    }

    @Test
    void aLateRecipientGetsTheDocumentAndTheReasonIsKept() throws Exception {
        maps("[]");
        plan.issued().sent();
        adds("vpub.clerk", "stc", "Bổ sung theo chỉ đạo").andExpect(status().isNoContent());
        plan.as("stc.clerk")
                .reads("/api/inbox?waiting=true")
                .andExpect(jsonPath("$.waiting").value(1));
        plan.as("vpub.clerk")
                .reads("/api/register/" + plan.entryId() + "/deliveries")
                .andExpect(jsonPath("$[1].unitId").value("stc"))
                .andExpect(jsonPath("$[1].addedFor").value("Bổ sung theo chỉ đạo"));
        adds("vpub.clerk", "stc", "x").andExpect(status().isUnprocessableContent());
        adds("vpub.clerk", "xa-2", " ").andExpect(status().isUnprocessableContent());
        adds("vpub.clerk", "khong-co", "x").andExpect(status().isNotFound());
        adds("sct.head", "xa-2", "x").andExpect(status().isForbidden());
    }

    @Test
    void aReceiptThatDoesNotComeWithinTheHoursIsMissed() throws Exception {
        maps("[\"stc\"]");
        plan.issued().sent();
        plan.confirmedBy("stc.clerk", "stc");
        assertThat(ours()).isEmpty();
        clock.moveTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(ours()).extracting(OverdueReceipt::unitId).containsExactly("xa-1");
        plan.as("vpub.clerk")
                .reads("/api/register/" + plan.entryId())
                .andExpect(jsonPath("$.overdue").value(1));
        plan.as("vpub.clerk").posts("/api/deliveries/" + plan.deliveryTo("xa-1") + "/resending");
        assertThat(ours()).isEmpty();
    }

    private List<OverdueReceipt> ours() {
        return overdue.at(clock.instant()).stream()
                .filter(receipt -> receipt.subjectId().equals(plan.subjectId()))
                .toList();
    }

    private ResultActions maps(String unitIds) throws Exception {
        return plan.as("vpub.clerk").puts(address(), body(WORDS, unitIds));
    }

    private ResultActions adds(String who, String unit, String reason) throws Exception {
        return plan.as(who)
                .posts(
                        "/api/register/" + plan.entryId() + "/recipients",
                        "{\"unitId\":\"%s\",\"purpose\":\"FOR_ACTION\",\"reason\":\"%s\"}".formatted(unit, reason));
    }

    private String address() {
        return "/api/outgoing/LETTER/" + plan.subjectId() + "/recipients";
    }

    private static String body(String label, String unitIds) {
        return "{\"label\":\"" + label + "\",\"unitIds\":" + unitIds + "}";
    }
}
