package trinhky.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;
import trinhky.plan.PlanStatus;
import trinhky.shared.DomainProblem;

/**
 * A plan from its first draft to its issue. It guards the order of its steps; the rows of its content are saved beside
 * it ({@link PlanRow}) and only while {@link #requireEditable()} allows it.
 */
@Table("plan")
public class Plan extends PlanState {

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY)
    private PlanParties parties;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY, prefix = "consultation_")
    private ConsultationSetup consultation;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "return_")
    private ReturnNote lastReturn;

    @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL, prefix = "recall_")
    private RecallNote recall;

    private UUID roundId;
    private UUID documentId;
    private Instant signedAt;
    private String number;
    private LocalDate issuedOn;

    /** Begins a plan as draft 1 of the drafting unit. */
    public static Plan begin(UUID id, PlanHeading heading, PlanParties parties, Actor actor) {
        Plan plan = new Plan();
        plan.id = id;
        plan.status = PlanStatus.DRAFT;
        plan.draftNumber = 1;
        plan.parties = parties;
        plan.consultation = ConsultationSetup.none();
        plan.createdAt = actor.at();
        plan.heading = heading;
        plan.touch(actor);
        plan.registerEvent(new PlanMoved(id, null, PlanStatus.DRAFT, actor, null, null));
        plan.recordAct("plan.created", actor, null);
        return plan;
    }

    /** Changes what stands at the head. */
    public void changeHeading(PlanHeading changed, Actor actor) {
        requireEditable();
        heading = changed;
        touch(actor);
    }

    /** Changes who is to be consulted; only before a round is open. */
    public void changeConsultation(ConsultationSetup changed, Actor actor) {
        requireEditable();
        consultation = changed;
        touch(actor);
    }

    /** The drafter hands the draft to the head of the unit. */
    public void submitDraft(Actor actor) {
        require(PlanStatus.DRAFT);
        recordAct("plan.draft-submitted", actor, null);
        move(PlanStatus.CONTENT_CHECK, actor, "submitted", null);
    }

    /** The head accepts the content; the round is null when no consultation is needed. */
    public void acceptContent(UUID openedRound, Actor actor) {
        require(PlanStatus.CONTENT_CHECK);
        if (actor.officialId().equals(parties.drafterId())) {
            throw DomainProblem.refused("plan.approver-is-drafter");
        }
        recordAct("plan.content-accepted", actor, null);
        consultOrReady(openedRound, actor, "accepted");
    }

    /** The head returns the draft, with a reason that the drafter sees verbatim. */
    public void returnContent(String reason, Actor actor) {
        require(PlanStatus.CONTENT_CHECK);
        recordAct("plan.content-returned", actor, reason);
        backToDraft(new ReturnNote(PlanStatus.CONTENT_CHECK.name(), reason, actor.officialId(), actor.at()), actor);
    }

    /** The consultation round is over. */
    public void consultationClosed(UUID closedRound, Actor actor) {
        if (status == PlanStatus.CONSULTATION && closedRound.equals(roundId)) {
            move(PlanStatus.ANSWERING, actor, "closed", null);
        }
    }

    /** Every opinion is answered; with another round the plan is consulted again. */
    public void answerOpinions(UUID openedRound, Actor actor) {
        require(PlanStatus.ANSWERING);
        recordAct("plan.opinions-answered", actor, null);
        consultOrReady(openedRound, actor, openedRound == null ? "answered" : "another-round");
    }

    /** The head submits the plan for signature; the rendition is frozen. */
    public void submit(UUID rendition, Actor actor) {
        require(PlanStatus.READY_TO_SUBMIT);
        documentId = rendition;
        recordAct("plan.submitted", actor, null);
        move(PlanStatus.SIGNING, actor, "submitted", null);
    }

    /** The head does not submit the plan but returns it to the drafter. */
    public void returnBeforeSubmission(String reason, Actor actor) {
        require(PlanStatus.READY_TO_SUBMIT);
        recordAct("plan.submission-returned", actor, reason);
        backToDraft(new ReturnNote(PlanStatus.READY_TO_SUBMIT.name(), reason, actor.officialId(), actor.at()), actor);
    }

    /** The Office or the signer returned the document; the drafter works on the next draft. */
    public void returnedBySigning(ReturnNote note, Actor actor) {
        require(PlanStatus.SIGNING);
        backToDraft(note, actor);
    }

    /** The document is signed: from now on nothing returns and nothing is withdrawn. */
    public void signed(Instant at) {
        require(PlanStatus.SIGNING);
        signedAt = at;
    }

    /** The plan got its number and is in force. */
    public void issued(String givenNumber, LocalDate on, UUID issuedDocument, Actor actor) {
        require(PlanStatus.SIGNING);
        number = givenNumber;
        issuedOn = on;
        documentId = issuedDocument;
        move(PlanStatus.ISSUED, actor, "issued", null);
    }

    /** The issued document was called back; the timeline has it from the register. */
    public void recalled(String reason, Actor actor) {
        require(PlanStatus.ISSUED);
        recall = new RecallNote(reason, actor.officialId(), actor.at());
        move(PlanStatus.RECALLED, actor, "recalled", reason);
    }

    /** Gives the plan up; possible until the signature. */
    public void withdraw(String reason, Actor actor) {
        if (!isWithdrawable()) {
            throw DomainProblem.refused("plan.not-withdrawable");
        }
        recordAct("plan.withdrawn", actor, reason);
        move(PlanStatus.WITHDRAWN, actor, "withdrawn", reason);
    }

    /** Whether the plan can still be given up: it is neither signed nor withdrawn. */
    public boolean isWithdrawable() {
        return signedAt == null && status != PlanStatus.WITHDRAWN;
    }

    private void consultOrReady(UUID openedRound, Actor actor, String outcome) {
        roundId = openedRound == null ? roundId : openedRound;
        move(openedRound == null ? PlanStatus.READY_TO_SUBMIT : PlanStatus.CONSULTATION, actor, outcome, null);
    }

    private void backToDraft(ReturnNote note, Actor actor) {
        lastReturn = note;
        draftNumber++;
        move(PlanStatus.DRAFT, actor, "returned", note.reason());
    }

    public PlanParties parties() {
        return parties;
    }

    public ConsultationSetup consultation() {
        return consultation;
    }

    public ReturnNote lastReturn() {
        return lastReturn;
    }

    /** Null unless it was called back. */
    public RecallNote recall() {
        return recall;
    }

    public UUID roundId() {
        return roundId;
    }

    public UUID documentId() {
        return documentId;
    }

    public String number() {
        return number;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }
}
