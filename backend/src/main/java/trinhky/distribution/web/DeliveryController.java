package trinhky.distribution.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.distribution.application.CloseDelivery;
import trinhky.distribution.application.ConfirmRecall;
import trinhky.distribution.application.ContinueFollowUp;
import trinhky.distribution.application.RecordOutsideReceipt;
import trinhky.distribution.application.ResendDelivery;
import trinhky.distribution.application.ResendOpenDeliveries;

/** What the clerk of the register does for recipients who have not confirmed. */
@RestController
class DeliveryController {

    private final ResendDelivery resending;
    private final ResendOpenDeliveries resendingAll;
    private final RecordOutsideReceipt outsideReceipts;
    private final CloseDelivery closing;
    private final ContinueFollowUp followUp;
    private final ConfirmRecall recalls;

    DeliveryController(
            ResendDelivery resending,
            ResendOpenDeliveries resendingAll,
            RecordOutsideReceipt outsideReceipts,
            CloseDelivery closing,
            ContinueFollowUp followUp,
            ConfirmRecall recalls) {
        this.resending = resending;
        this.resendingAll = resendingAll;
        this.outsideReceipts = outsideReceipts;
        this.closing = closing;
        this.followUp = followUp;
        this.recalls = recalls;
    }

    /**
     * Sends the document to one recipient once more, to the address that the unit has now. The clerk of the register;
     * refuses with {@code distribution.not-the-clerk} (403).
     */
    @PostMapping("/api/deliveries/{deliveryId}/resending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resendDelivery(@PathVariable UUID deliveryId) {
        resending.resend(deliveryId);
    }

    /**
     * Sends the document once more to every recipient who has not confirmed. The clerk of the register; refuses with
     * {@code distribution.not-the-clerk} (403).
     */
    @PostMapping("/api/register/{entryId}/resending")
    ResentView resendOpenDeliveries(@PathVariable UUID entryId) {
        return new ResentView(resendingAll.resend(entryId));
    }

    /**
     * Enters a receipt that was heard of outside the system. The clerk of the register; refuses with
     * {@code distribution.recipient-confirms-itself} (409), {@code distribution.receipt-note-missing} (422).
     */
    @PostMapping("/api/deliveries/{deliveryId}/outside-receipt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordOutsideReceipt(@PathVariable UUID deliveryId, @Valid @RequestBody ReceiptNoteRequest request) {
        outsideReceipts.record(deliveryId, request.note());
    }

    /**
     * Stops waiting for a receipt, with a reason. The clerk of the register; refuses with
     * {@code distribution.delivery-settled} (409), {@code distribution.reason-missing} (422).
     */
    @PostMapping("/api/deliveries/{deliveryId}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closeDelivery(@PathVariable UUID deliveryId, @Valid @RequestBody DeliveryReasonRequest request) {
        closing.close(deliveryId, request.reason());
    }

    /**
     * Enters that a recipient outside has destroyed its copy of a document that was called back. The clerk of the
     * register; refuses with {@code distribution.recipient-confirms-itself}, {@code distribution.not-recalled} (409).
     */
    @PostMapping("/api/deliveries/{deliveryId}/recall-confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordOutsideRecall(@PathVariable UUID deliveryId, @Valid @RequestBody ReceiptNoteRequest request) {
        recalls.record(deliveryId, request.note());
    }

    /**
     * Says that the missing receipts were followed up; the wait goes on. The clerk with that task.
     *
     * @param subjectId id of the plan, report or letter that was issued
     */
    @PostMapping("/api/follow-ups/{subjectId}/continuation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void continueFollowUp(@PathVariable String subjectId) {
        followUp.waitOn(subjectId);
    }
}
