package trinhky.consultation.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.consultation.RequestState;
import trinhky.consultation.application.letter.PrintRequest;
import trinhky.consultation.application.letter.ReadRequests;
import trinhky.consultation.application.letter.SendRequest;
import trinhky.consultation.domain.RequestForOpinions;
import trinhky.document.DocumentResponse;

/** The letter that asks units for their opinion (công văn lấy ý kiến). */
@RestController
class RequestLetterController {

    private static final String NAME = "cong-van-lay-y-kien";

    /**
     * An official request; its number stands once it is issued, the reason when it came back.
     *
     * @param documentId its file, absent for a reader who may not open it
     */
    record OpinionRequestView(
            UUID requestId,
            RequestState state,
            Instant askedAt,
            @Nullable UUID documentId,
            @Nullable String number,
            @Nullable String returnReason) {
        static OpinionRequestView of(RequestForOpinions request, boolean mayOpen) {
            return new OpinionRequestView(
                    request.id(),
                    request.state(),
                    request.askedAt(),
                    mayOpen ? request.documentId() : null,
                    request.number(),
                    request.returnReason());
        }
    }

    /** The requests of a round, the latest first, and whether the reader may have one sent. */
    record OpinionRequestsView(List<OpinionRequestView> requests, boolean maySend) {}

    private final PrintRequest request;
    private final ReadRequests reading;
    private final SendRequest sending;

    RequestLetterController(PrintRequest request, ReadRequests reading, SendRequest sending) {
        this.request = request;
        this.reading = reading;
        this.sending = sending;
    }

    /**
     * The official requests for opinions (công văn lấy ý kiến) of a round, the latest first. For whoever may read the
     * round.
     */
    @GetMapping("/api/rounds/{roundId}/requests")
    OpinionRequestsView listOpinionRequests(@PathVariable UUID roundId) {
        ReadRequests.Requests sent = reading.read(roundId);
        return new OpinionRequestsView(
                sent.requests().stream()
                        .map(each -> OpinionRequestView.of(each, sent.mayOpen()))
                        .toList(),
                sent.maySend());
    }

    /**
     * Has the units asked by an official letter: written now, then signed, numbered and delivered. An officer of the
     * drafting unit; refuses with {@code consultation.not-the-drafter} (403), {@code consultation.round-closed},
     * {@code consultation.request-sent} (409).
     */
    @PostMapping("/api/rounds/{roundId}/requests")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendOpinionRequest(@PathVariable UUID roundId) {
        sending.send(roundId);
    }

    /**
     * The letter that asks for opinions as a PDF; number, date and signature are left open. For whoever may read the
     * round.
     */
    @GetMapping("/api/rounds/{roundId}/request.pdf")
    ResponseEntity<byte[]> getRequestPdf(@PathVariable UUID roundId) {
        return DocumentResponse.pdf(NAME, request.pdf(roundId));
    }

    /** The letter that asks for opinions as a DOCX file. For whoever may read the round. */
    @GetMapping("/api/rounds/{roundId}/request.docx")
    ResponseEntity<byte[]> getRequestDocx(@PathVariable UUID roundId) {
        return DocumentResponse.docx(NAME, request.docx(roundId));
    }
}
