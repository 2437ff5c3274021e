package trinhky.reporting.application;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.distribution.Notations;
import trinhky.distribution.OutgoingDocuments;
import trinhky.distribution.OutgoingDraft;
import trinhky.document.Renditions;
import trinhky.reporting.domain.DunningLetter;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.signing.SigningRequests;
import trinhky.signing.SigningSubject;

/** Freezes a letter to late units and hands it to those who sign, number and send it. */
@Component
class DunningHandover {
    private static final String TYPE = Notations.OFFICIAL_LETTER;

    private final DunningDrafting drafting;
    private final Renditions renditions;
    private final OutgoingDocuments outgoing;
    private final SigningRequests signing;

    DunningHandover(
            DunningDrafting drafting, Renditions renditions, OutgoingDocuments outgoing, SigningRequests signing) {
        this.drafting = drafting;
        this.renditions = renditions;
        this.outgoing = outgoing;
        this.signing = signing;
    }

    /** Freezes the letter; the answer is the file that will be signed. */
    UUID freeze(UUID letterId, DunningDesk.Turn turn, LocalDate today) {
        return renditions
                .freeze(
                        drafting.document(turn, today),
                        "cong-van-don-doc-" + turn.cycle().period().code(),
                        SubjectTypes.DUNNING_LETTER,
                        letterId.toString())
                .id();
    }

    /** Hands it over; the head of the lead unit asked for it and answers for its content. */
    @SuppressWarnings("size: one line a field")
    void hand(DunningLetter letter, DunningDesk.Turn turn, LocalDate today) {
        ReportedPlan plan = turn.plan();
        String title = drafting.title(turn, today);
        String lead = turn.cycle().leadUnitId();
        outgoing.prepare(new OutgoingDraft(
                SubjectTypes.DUNNING_LETTER,
                letter.id().toString(),
                TYPE,
                drafting.notation(turn),
                title,
                plan.issuerUnitId(),
                lead,
                null,
                null,
                drafting.recipients(letter, lead)));
        signing.open(new SigningSubject(
                SubjectTypes.DUNNING_LETTER,
                letter.id().toString(),
                letter.documentId(),
                TYPE,
                title,
                plan.fieldOfWork(),
                plan.issuerUnitId(),
                plan.officeUnitId(),
                lead,
                letter.askedBy(),
                letter.askedBy()));
    }
}
