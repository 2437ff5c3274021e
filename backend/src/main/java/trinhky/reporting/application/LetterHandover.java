package trinhky.reporting.application;

import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.distribution.Notations;
import trinhky.distribution.OutgoingDocuments;
import trinhky.distribution.OutgoingDraft;
import trinhky.document.Renditions;
import trinhky.reporting.domain.CycleLetter;
import trinhky.reporting.domain.ReportedPlan;
import trinhky.signing.SigningRequests;
import trinhky.signing.SigningSubject;

/** Freezes a letter of the lead unit and hands it to those who sign, number and send it. */
@Component
class LetterHandover {
    private static final String TYPE = Notations.OFFICIAL_LETTER;

    private final Renditions renditions;
    private final OutgoingDocuments outgoing;
    private final SigningRequests signing;

    LetterHandover(Renditions renditions, OutgoingDocuments outgoing, SigningRequests signing) {
        this.renditions = renditions;
        this.outgoing = outgoing;
        this.signing = signing;
    }

    /** Freezes the letter; the answer is the file that will be signed. */
    UUID freeze(UUID letterId, LetterDraft draft) {
        return renditions
                .freeze(draft.document(), draft.fileName(), SubjectTypes.of(draft.kind()), letterId.toString())
                .id();
    }

    /** Hands it over; the head of the lead unit asked for it and answers for its content. */
    @SuppressWarnings("size: one line a field")
    void hand(CycleLetter letter, LetterDraft draft, LetterDesk.Turn turn) {
        ReportedPlan plan = turn.plan();
        String type = SubjectTypes.of(letter.kind());
        String lead = turn.cycle().leadUnitId();
        outgoing.prepare(new OutgoingDraft(
                type,
                letter.id().toString(),
                TYPE,
                draft.document().letterhead().notation(),
                draft.title(),
                plan.issuerUnitId(),
                lead,
                null,
                null,
                draft.recipients()));
        signing.open(new SigningSubject(
                type,
                letter.id().toString(),
                letter.documentId(),
                TYPE,
                draft.title(),
                plan.fieldOfWork(),
                plan.issuerUnitId(),
                plan.officeUnitId(),
                lead,
                letter.askedBy(),
                letter.askedBy()));
    }

    /** Takes back a letter that nobody signed yet; tells whether it was possible. */
    boolean takeBack(CycleLetter letter, String reason, String by) {
        String type = SubjectTypes.of(letter.kind());
        String id = letter.id().toString();
        boolean signed = signing.of(type, id)
                .filter(request -> request.signature() != null)
                .isPresent();
        if (!signed) {
            signing.withdraw(type, id, reason, by);
        }
        return !signed;
    }
}
