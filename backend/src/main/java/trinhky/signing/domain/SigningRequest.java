package trinhky.signing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.shared.DomainProblem;
import trinhky.signing.SigningState;
import trinhky.signing.domain.SigningStep.Outcome;
import trinhky.signing.domain.SigningStep.Stage;

/**
 * One attempt to have a frozen document signed: form check, initial where it is needed, decision, signature. A return ends
 * it; after the signature nothing returns.
 */
@Table("signing_request")
public class SigningRequest {

    @Id
    private final UUID id;

    @Version
    private Integer version;

    private final String subjectType;
    private final String subjectId;
    private final int attempt;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private final SubmittedDocument document;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL)
    private final Parties parties;

    private final Instant openedAt;
    private SigningState state = SigningState.FORM_CHECK;
    private Instant closedAt;

    @MappedCollection(idColumn = "signing_request", keyColumn = "step_number")
    private List<SigningStep> steps = new ArrayList<>();

    @MappedCollection(idColumn = "signing_request", keyColumn = "point_number")
    private List<FormPoint> formPoints = new ArrayList<>();

    @MappedCollection(idColumn = "signing_request")
    private DocumentSignature signature;

    SigningRequest(
            UUID id,
            String subjectType,
            String subjectId,
            int attempt,
            SubmittedDocument document,
            Parties parties,
            Instant openedAt) {
        this.id = id;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.attempt = attempt;
        this.document = document;
        this.parties = parties;
        this.openedAt = openedAt;
    }

    /**
     * Opens an attempt.
     *
     * @param attempt 1 for the first, one more after each return
     */
    public static SigningRequest open(
            String subjectType,
            String subjectId,
            int attempt,
            SubmittedDocument document,
            Parties parties,
            Instant at) {
        return new SigningRequest(UUID.randomUUID(), subjectType, subjectId, attempt, document, parties, at);
    }

    /**
     * The Office finds the form in order.
     *
     * @param points the points looked at; each must be met
     * @param initialNeeded whether the chief of the Office puts an initial before the decision
     */
    public void acceptForm(List<FormPoint> points, boolean initialNeeded, Actor actor, Instant at) {
        require(SigningState.FORM_CHECK);
        FormPoints.requireMet(points);
        formPoints = new ArrayList<>(points);
        steps.add(SigningStep.of(Outcome.FORM_ACCEPTED, Stage.FORM_CHECK, actor, at));
        state = initialNeeded ? SigningState.INITIAL : SigningState.DECISION;
    }

    /** The chief of the Office agrees that it goes to the competent person. */
    public void initial(Actor actor, Instant at) {
        require(SigningState.INITIAL);
        steps.add(SigningStep.of(Outcome.INITIALED, Stage.INITIAL, actor, at));
        state = SigningState.DECISION;
    }

    /**
     * Sends it back to the drafting unit; the attempt ends.
     *
     * @param reason shown to the drafter word for word
     * @param resubmitBy day by which it is expected back, or null
     */
    public SigningStep returnToDrafter(String reason, LocalDate resubmitBy, Actor actor, Instant at) {
        requireUnsigned();
        SigningStep step = because(Outcome.RETURNED, actor, at, reason, resubmitBy);
        close(SigningState.RETURNED, at);
        return step;
    }

    /** The vice-chair leaves the decision to the chair. */
    public SigningStep passToChair(String reason, Actor actor, Instant at) {
        require(SigningState.DECISION);
        SigningStep step = because(Outcome.PASSED_TO_CHAIR, actor, at, reason, null);
        state = SigningState.CHAIR_DECISION;
        return step;
    }

    /**
     * Refuses a signature that could never stand: the one who drafted it and the one who submitted it can never be the
     * signer.
     */
    public void requireMaySign(Actor actor) {
        require(SigningState.DECISION, SigningState.CHAIR_DECISION);
        parties.requireOther(actor.officialId());
    }

    /**
     * Signs exactly the bytes that were frozen.
     *
     * @param sha256 checksum of the document as it is stored now
     * @param file the digitally signed file, or null for a document that was frozen as a page
     */
    public void sign(SignerCapacity capacity, String sha256, SignedFile file, Actor actor, Instant at) {
        requireMaySign(actor);
        document.requireSame(sha256);
        signature = DocumentSignature.of(capacity, sha256, file, at);
        steps.add(SigningStep.of(Outcome.SIGNED, Stage.of(state), actor, at));
        state = SigningState.SIGNED;
    }

    /** The clerk gives it its number and sends it. */
    public void release(Actor actor, Instant at) {
        require(SigningState.SIGNED);
        steps.add(SigningStep.of(Outcome.RELEASED, Stage.RELEASE, actor, at));
        close(SigningState.ISSUED, at);
    }

    /** The owner takes it back before the signature. */
    public void withdraw(String reason, Actor actor, Instant at) {
        requireUnsigned();
        because(Outcome.WITHDRAWN, actor, at, reason, null);
        close(SigningState.WITHDRAWN, at);
    }

    private SigningStep because(Outcome outcome, Actor actor, Instant at, String reason, LocalDate resubmitBy) {
        ReturnTerms.require(reason, resubmitBy, at);
        SigningStep step = SigningStep.because(outcome, Stage.of(state), actor, at, reason.strip(), resubmitBy);
        steps.add(step);
        return step;
    }

    private void require(SigningState... expected) {
        if (!List.of(expected).contains(state)) {
            throw SigningProblems.notAtThisStage(state);
        }
    }

    private void requireUnsigned() {
        if (signature != null) {
            throw DomainProblem.refused("signing.already-signed");
        }
        if (!state.isOpen()) {
            throw SigningProblems.notAtThisStage(state);
        }
    }

    private void close(SigningState end, Instant at) {
        state = end;
        closedAt = at;
    }

    public UUID id() {
        return id;
    }

    public String subjectType() {
        return subjectType;
    }

    public String subjectId() {
        return subjectId;
    }

    public int attempt() {
        return attempt;
    }

    public SubmittedDocument document() {
        return document;
    }

    public Parties parties() {
        return parties;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public SigningState state() {
        return state;
    }

    public List<SigningStep> steps() {
        return List.copyOf(steps);
    }

    public List<FormPoint> formPoints() {
        return List.copyOf(formPoints);
    }

    /** Null until signed. */
    public DocumentSignature signature() {
        return signature;
    }
}
