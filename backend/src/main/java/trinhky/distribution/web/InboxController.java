package trinhky.distribution.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.distribution.application.ConfirmRecall;
import trinhky.distribution.application.ConfirmReceipt;
import trinhky.distribution.application.IncomingRow;
import trinhky.distribution.application.OpenIncomingDocument;
import trinhky.distribution.application.ReadInbox;
import trinhky.distribution.application.RefuseReceipt;
import trinhky.shared.Page;

/** Documents that arrived at the units of the official. */
@RestController
@RequestMapping("/api/inbox")
class InboxController {

    private final ReadInbox inbox;
    private final OpenIncomingDocument opening;
    private final ConfirmReceipt confirmation;
    private final RefuseReceipt refusal;
    private final ConfirmRecall recalls;
    private final DeliveryViews views;

    InboxController(
            ReadInbox inbox,
            OpenIncomingDocument opening,
            ConfirmReceipt confirmation,
            RefuseReceipt refusal,
            ConfirmRecall recalls,
            DeliveryViews views) {
        this.inbox = inbox;
        this.opening = opening;
        this.confirmation = confirmation;
        this.refusal = refusal;
        this.recalls = recalls;
        this.views = views;
    }

    /**
     * The documents that arrived at the official's units, latest first.
     *
     * @param waiting only those whose receipt is neither confirmed nor refused
     * @param q words in number or summary, whatever their diacritics
     * @param offset {@code next} of the page before
     */
    @GetMapping
    InboxPageView listInbox(
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "0") @Min(0) int offset,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Page<IncomingRow> page = inbox.page(waiting, q, offset, limit);
        Integer next = page.next() == null ? null : Integer.valueOf(page.next());
        return new InboxPageView(views.ofIncoming(page.items()), next, inbox.waiting());
    }

    /** One document that arrived at the official's units; {@code distribution.delivery-not-found} (404). */
    @GetMapping("/{deliveryId}")
    IncomingDocumentView getIncomingDocument(@PathVariable UUID deliveryId) {
        return view(deliveryId);
    }

    /**
     * Opens the document; only the first opening is kept. The clerk, an officer or the head of the receiving unit;
     * refuses with {@code distribution.not-the-recipient} (403).
     */
    @PostMapping("/{deliveryId}/opening")
    IncomingDocumentView openIncomingDocument(@PathVariable UUID deliveryId) {
        opening.open(deliveryId);
        return view(deliveryId);
    }

    /**
     * Confirms that the document arrived whole and at the right place (Decree 30/2020/NĐ-CP, article 21.2). The clerk,
     * an officer or the head of the receiving unit; refuses with {@code distribution.not-the-recipient} (403),
     * {@code distribution.already-confirmed}, {@code distribution.recalled} (409).
     */
    @PostMapping("/{deliveryId}/receipt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmReceipt(@PathVariable UUID deliveryId) {
        confirmation.confirm(deliveryId);
    }

    /**
     * Sends the document back with a reason: wrong addressee, incomplete, not readable. The clerk, an officer or the
     * head of the receiving unit; refuses with {@code distribution.already-confirmed},
     * {@code distribution.already-refused} (409), {@code distribution.reason-missing} (422).
     */
    @PostMapping("/{deliveryId}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void refuseReceipt(@PathVariable UUID deliveryId, @Valid @RequestBody DeliveryReasonRequest request) {
        refusal.refuse(deliveryId, request.reason());
    }

    /**
     * Confirms that the unit has destroyed its copy of a document that was called back. The clerk, an officer or the
     * head of the receiving unit; refuses with {@code distribution.not-recalled},
     * {@code distribution.recall-already-confirmed} (409).
     */
    @PostMapping("/{deliveryId}/recall-confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirmRecall(@PathVariable UUID deliveryId) {
        recalls.confirm(deliveryId);
    }

    private IncomingDocumentView view(UUID deliveryId) {
        return views.ofIncoming(List.of(inbox.document(deliveryId))).get(0);
    }
}
