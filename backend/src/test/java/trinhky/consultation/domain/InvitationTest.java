package trinhky.consultation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private final Actor head = new Actor("h", "p", Instant.parse("2025-08-20T02:00:00Z"));
    private final Invitation invitation = Invitation.of(UUID.randomUUID(), "sct");

    @Test
    void goesFromOfficerToHeadAndIsGiven() {
        invitation.sent(head.at());
        invitation.submit(head);
        invitation.give(head, true, false);
        assertThat(invitation.state()).isEqualTo(InvitationState.GIVEN);
        assertThat(invitation.isLate()).isTrue();
    }

    @Test
    void isNotGivenBeforeTheOfficerIsReady() {
        invitation.sent(head.at());
        assertThatThrownBy(() -> invitation.give(head, false, false))
                .hasMessageContaining("consultation.not-at-this-step");
    }

    @Test
    void isReturnedWithAReasonOnly() {
        invitation.sent(head.at());
        invitation.submit(head);
        assertThatThrownBy(() -> invitation.returnToOfficer(" ", head))
                .hasMessageContaining("consultation.reason-needed");
        invitation.returnToOfficer(" Thiếu số liệu ", head);
        assertThat(invitation.returnReason()).isEqualTo("Thiếu số liệu");
        invitation.requirePreparing();
    }

    @Test
    void whatWasGivenStaysWhenNothingIsNeededAnyMore() {
        invitation.sent(head.at());
        invitation.submit(head);
        invitation.give(head, false, false);
        invitation.end("Đã ký");
        assertThat(invitation.state()).isEqualTo(InvitationState.GIVEN);
    }
}
