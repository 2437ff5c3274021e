package trinhky.signing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import trinhky.shared.DomainProblem;
import trinhky.signing.SigningState;
import trinhky.signing.domain.FormPoint.Point;

class SigningRequestTest {

    private static final Instant NOW = Instant.parse("2025-09-12T03:00:00Z");
    private static final Actor OFFICE = new Actor("office", null);
    private static final Actor VICE_CHAIR = new Actor("vice", null);
    private static final SignerCapacity CAPACITY = new SignerCapacity(
            "vice", "Phó Chủ tịch", "ubnd.vice1", "PER_PROCURATION", List.of("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH"));

    private final SigningRequest request = SigningRequest.open(
            "PLAN",
            "p1",
            1,
            new SubmittedDocument(UUID.randomUUID(), "a".repeat(64), "KH", "Kế hoạch", null),
            new Parties("ubnd", "vpub", "sct", "drafter", "head"),
            NOW);

    @Test
    void theFormIsAcceptedOnlyWhenEveryPointIsMet() {
        List<FormPoint> points =
                List.of(new FormPoint(Point.HEADING, true, null), new FormPoint(Point.LAYOUT, false, "?"));
        assertThatThrownBy(() -> request.acceptForm(points, false, OFFICE, NOW))
                .asInstanceOf(type(DomainProblem.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .hasSize(Point.values().length - 1)
                        .anySatisfy(field -> assertThat(field.code()).isEqualTo("signing.form-point-not-met")));
        assertThat(request.state()).isEqualTo(SigningState.FORM_CHECK);
    }

    @Test
    void anInitialComesBeforeTheDecisionWhereItIsNeeded() {
        request.acceptForm(allMet(), true, OFFICE, NOW);
        assertThat(request.state()).isEqualTo(SigningState.INITIAL);
        request.initial(OFFICE, NOW);
        assertThat(request.state()).isEqualTo(SigningState.DECISION);
    }

    @Test
    void aSignatureCoversTheFrozenBytes() {
        decision();
        request.sign(CAPACITY, "a".repeat(64), null, VICE_CHAIR, NOW);
        assertThat(request.state()).isEqualTo(SigningState.SIGNED);
        assertThat(request.signature().blockLines()).containsExactly("TM. ỦY BAN NHÂN DÂN", "PHÓ CHỦ TỊCH");
    }

    @Test
    void otherBytesAreNotSigned() {
        decision();
        assertRefused(() -> request.sign(CAPACITY, "b".repeat(64), null, VICE_CHAIR, NOW), "signing.content-changed");
    }

    @Test
    void whoDraftedOrSubmittedItNeverSigns() {
        decision();
        assertRefused(
                () -> request.sign(CAPACITY, "a".repeat(64), null, new Actor("drafter", null), NOW),
                "signing.drafter-is-signer");
        assertRefused(
                () -> request.sign(CAPACITY, "a".repeat(64), null, new Actor("head", "ubnd.vice1"), NOW),
                "signing.submitter-is-signer");
    }

    @Test
    void aReturnNeedsAReasonAndADayToCome() {
        assertThatThrownBy(() -> request.returnToDrafter(" ", LocalDate.of(2025, 9, 11), OFFICE, NOW))
                .asInstanceOf(type(DomainProblem.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting("code")
                        .containsExactly("signing.reason-missing", "signing.resubmit-day-past"));
    }

    @Test
    void aReturnEndsTheAttempt() {
        request.returnToDrafter(" Sai thể thức ", null, OFFICE, NOW);
        assertThat(request.state()).isEqualTo(SigningState.RETURNED);
        assertThat(request.steps().get(0).reason()).isEqualTo("Sai thể thức");
        assertRefused(() -> request.acceptForm(allMet(), false, OFFICE, NOW), "signing.not-at-this-stage");
    }

    @Test
    void afterTheSignatureNothingReturns() {
        decision();
        request.sign(CAPACITY, "a".repeat(64), null, VICE_CHAIR, NOW);
        assertRefused(() -> request.returnToDrafter("x", null, VICE_CHAIR, NOW), "signing.already-signed");
        assertRefused(() -> request.withdraw("x", OFFICE, NOW), "signing.already-signed");
    }

    @Test
    void theChairSignsWhatWasPassedOn() {
        decision();
        request.passToChair("Vượt thẩm quyền", VICE_CHAIR, NOW);
        assertThat(request.state()).isEqualTo(SigningState.CHAIR_DECISION);
        request.sign(CAPACITY, "a".repeat(64), null, new Actor("chair", null), NOW);
        assertThat(request.state()).isEqualTo(SigningState.SIGNED);
    }

    @Test
    void onlyASignedDocumentIsReleased() {
        assertRefused(() -> request.release(OFFICE, NOW), "signing.not-at-this-stage");
        decision();
        request.sign(CAPACITY, "a".repeat(64), null, VICE_CHAIR, NOW);
        request.release(OFFICE, NOW);
        assertThat(request.state()).isEqualTo(SigningState.ISSUED);
    }

    private void decision() {
        request.acceptForm(allMet(), false, OFFICE, NOW);
    }

    private static List<FormPoint> allMet() {
        return Arrays.stream(Point.values())
                .map(point -> new FormPoint(point, true, null))
                .toList();
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
        assertThatThrownBy(act)
                .isInstanceOf(DomainProblem.class)
                .extracting("code")
                .isEqualTo(code);
    }
}
