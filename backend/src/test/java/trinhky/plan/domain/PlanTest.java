package trinhky.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import trinhky.plan.PlanStatus;
import trinhky.shared.DomainProblem;

class PlanTest {

    private final Actor drafter = new Actor("officer", null, Instant.parse("2025-08-04T01:00:00Z"));
    private final Actor head = new Actor("head", null, Instant.parse("2025-08-08T01:00:00Z"));
    private final Plan plan = Plan.begin(
            UUID.randomUUID(),
            new PlanHeading("Phát triển thương mại điện tử", "INDUSTRY_AND_TRADE", 2026, 2030, "sct", null, null),
            new PlanParties("ubnd", "vpub", "sct", "officer"),
            drafter);

    @Test
    void goesToSignatureWithoutConsultationWhenNoneIsNeeded() {
        plan.submitDraft(drafter);
        plan.acceptContent(null, head);
        assertThat(plan.status()).isEqualTo(PlanStatus.READY_TO_SUBMIT);

        plan.submit(UUID.randomUUID(), head);
        plan.signed(head.at());
        plan.issued("244/KH-UBND", LocalDate.of(2025, 9, 12), UUID.randomUUID(), head);

        assertThat(plan.status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(plan.number()).isEqualTo("244/KH-UBND");
    }

    @Test
    void isConsultedOnAgainWhenTheDrafterAsksForAnotherRound() {
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        plan.submitDraft(drafter);
        plan.acceptContent(first, head);
        plan.consultationClosed(first, drafter);
        assertThat(plan.status()).isEqualTo(PlanStatus.ANSWERING);

        plan.answerOpinions(second, drafter);

        assertThat(plan.status()).isEqualTo(PlanStatus.CONSULTATION);
        assertThat(plan.roundId()).isEqualTo(second);
    }

    @Test
    void ignoresTheEndOfARoundThatIsNotItsOwn() {
        plan.submitDraft(drafter);
        plan.acceptContent(UUID.randomUUID(), head);

        plan.consultationClosed(UUID.randomUUID(), drafter);

        assertThat(plan.status()).isEqualTo(PlanStatus.CONSULTATION);
    }

    @Test
    void comesBackAsTheNextDraftWithTheReasonWhenItIsReturned() {
        plan.submitDraft(drafter);
        plan.returnContent("Thiếu tên Phụ lục 2", head);

        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.draftNumber()).isEqualTo(2);
        assertThat(plan.lastReturn().reason()).isEqualTo("Thiếu tên Phụ lục 2");
        assertThat(plan.isEditable()).isTrue();
    }

    @Test
    void refusesAStepThatIsNotTheNext() {
        assertThatThrownBy(() -> plan.acceptContent(null, head))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("plan.not-at-this-step"));
    }

    @Test
    void cannotBeChangedWhileTheHeadChecksIt() {
        plan.submitDraft(drafter);

        assertThatThrownBy(() -> plan.changeHeading(plan.heading(), drafter))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("plan.not-editable"));
    }

    @Test
    void canBeWithdrawnUntilItIsSigned() {
        plan.submitDraft(drafter);
        plan.acceptContent(null, head);
        plan.submit(UUID.randomUUID(), head);
        assertThat(plan.isWithdrawable()).isTrue();

        plan.signed(head.at());

        assertThatThrownBy(() -> plan.withdraw("Không còn cần", head))
                .isInstanceOfSatisfying(
                        DomainProblem.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("plan.not-withdrawable"));
    }
}
