package trinhky.distribution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import trinhky.distribution.DeliveryState;
import trinhky.shared.DomainProblem;

class DeliveryTest {

    private static final Instant NOW = Instant.parse("2025-09-12T03:00:00Z");

    private final Delivery delivery = Delivery.queue(UUID.randomUUID(), "xa-1", false, NOW, NOW);

    @Test
    void aMailThatArrivesLateDoesNotUndoAConfirmation() {
        delivery.confirm("clerk", null, NOW);
        delivery.sent(NOW);
        delivery.failed("hộp thư đầy", NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.CONFIRMED);
    }

    @Test
    void aFailedMailCanStillBeSeenAndConfirmed() {
        delivery.failed("hộp thư đầy", NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.FAILED);
        delivery.seen("officer", NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.SEEN);
        delivery.confirm("officer", null, NOW);
        assertThat(delivery.isSettled()).isTrue();
    }

    @Test
    void aReceiptIsConfirmedOnce() {
        delivery.confirm("clerk", null, NOW);
        assertRefused(() -> delivery.confirm("officer", null, NOW), "distribution.already-confirmed");
        assertRefused(() -> delivery.refuse("officer", "nhầm", NOW), "distribution.already-confirmed");
    }

    @Test
    void aRefusalNeedsAReasonAndWaitsForTheClerk() {
        assertThatThrownBy(() -> delivery.refuse("clerk", " ", NOW)).isInstanceOf(DomainProblem.class);
        delivery.refuse("clerk", "Gửi nhầm đơn vị", NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.REFUSED);
        assertThat(delivery.isSettled()).isFalse();
    }

    @Test
    void aRefusedDocumentIsSentOnceMore() {
        delivery.refuse("clerk", "Thiếu phụ lục", NOW);
        delivery.resend(NOW, NOW);
        assertThat(delivery.state()).isEqualTo(DeliveryState.QUEUED);
        assertThat(delivery.sendings()).isEqualTo(2);
    }

    @Test
    void whatIsSettledIsNotTouchedAgain() {
        delivery.close("clerk", "Đơn vị đã giải thể", NOW);
        assertRefused(() -> delivery.resend(NOW, NOW), "distribution.delivery-settled");
        assertRefused(() -> delivery.close("clerk", "x", NOW), "distribution.delivery-settled");
    }

    @Test
    void aRecallEndsTheWaitingAndIsConfirmedOnce() {
        assertRefused(() -> delivery.confirmRecall("clerk", null, NOW), "distribution.not-recalled");
        delivery.recall(NOW);
        assertThat(delivery.isSettled()).isTrue();
        assertRefused(() -> delivery.confirm("clerk", null, NOW), "distribution.recalled");
        assertRefused(() -> delivery.refuse("clerk", "nhầm", NOW), "distribution.recalled");
        assertRefused(() -> delivery.resend(NOW, NOW), "distribution.delivery-settled");
        delivery.confirmRecall("clerk", null, NOW);
        assertRefused(() -> delivery.confirmRecall("officer", null, NOW), "distribution.recall-already-confirmed");
    }

    private static void assertRefused(ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOf(DomainProblem.class)
                .extracting("code")
                .isEqualTo(code);
    }
}
