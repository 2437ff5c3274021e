package trinhky.consultation.application.letter;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import trinhky.consultation.application.RoundUnitView;
import trinhky.consultation.application.RoundUnits;
import trinhky.consultation.domain.ConsultationRound;
import trinhky.consultation.domain.RequestForOpinions;
import trinhky.distribution.Notations;
import trinhky.distribution.OutgoingDocuments;
import trinhky.distribution.OutgoingDraft;
import trinhky.distribution.Purpose;
import trinhky.distribution.RecipientLine;
import trinhky.document.OfficialDocument;
import trinhky.document.Renditions;
import trinhky.signing.SigningRequests;
import trinhky.signing.SigningSubject;

/** Freezes an official request and hands it to those of the drafting unit who sign, number and send it. */
@Component
class RequestHandover {

    private final RequestLetter letter;
    private final RoundUnits asked;
    private final Renditions renditions;
    private final OutgoingDocuments outgoing;
    private final SigningRequests signing;

    RequestHandover(
            RequestLetter letter,
            RoundUnits asked,
            Renditions renditions,
            OutgoingDocuments outgoing,
            SigningRequests signing) {
        this.letter = letter;
        this.asked = asked;
        this.renditions = renditions;
        this.outgoing = outgoing;
        this.signing = signing;
    }

    /** Freezes the letter with the draft behind it; the answer is the file that will be signed. */
    UUID freeze(UUID requestId, ConsultationRound round) {
        return renditions
                .freeze(
                        letter.of(round),
                        "cong-van-lay-y-kien-" + round.ordinal(),
                        RequestReaders.SUBJECT_TYPE,
                        requestId.toString())
                .id();
    }

    /** Hands it over; the officer who asked drafted it, so the head signs. */
    @SuppressWarnings("size: one line a field")
    void hand(RequestForOpinions request, ConsultationRound round) {
        OfficialDocument text = renditions.content(request.documentId());
        String title = "Công văn " + RequestLetter.summary(round);
        String owner = round.ownerUnitId();
        outgoing.prepare(new OutgoingDraft(
                RequestReaders.SUBJECT_TYPE,
                request.id().toString(),
                Notations.OFFICIAL_LETTER,
                text.letterhead().notation(),
                title,
                owner,
                owner,
                RequestLetter.OFFICE,
                null,
                recipients(round)));
        signing.open(new SigningSubject(
                RequestReaders.SUBJECT_TYPE,
                request.id().toString(),
                request.documentId(),
                Notations.OFFICIAL_LETTER,
                title,
                null,
                owner,
                owner,
                owner,
                request.askedBy(),
                request.askedBy()));
    }

    /** Takes back a request that nobody signed yet; tells whether it was possible. */
    boolean takeBack(RequestForOpinions request, String reason, String by) {
        String id = request.id().toString();
        boolean signed = signing.of(RequestReaders.SUBJECT_TYPE, id)
                .filter(opened -> opened.signature() != null)
                .isPresent();
        if (!signed) {
            signing.withdraw(RequestReaders.SUBJECT_TYPE, id, reason, by);
        }
        return !signed;
    }

    private List<RecipientLine> recipients(ConsultationRound round) {
        return asked.of(round.id()).stream()
                .map(RoundUnitView::unit)
                .map(unit -> new RecipientLine(unit.name(), null, unit.id(), Purpose.FOR_ACTION))
                .toList();
    }
}
