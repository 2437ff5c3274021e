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

    /** Sends a document once more to one recipient. */
    @PostMapping("/api/deliveries/{deliveryId}/resending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resendDelivery(@PathVariable UUID deliveryId) {
        resending.resend(deliveryId);
    }

    /** To every recipient who has not confirmed. */
    @PostMapping("/api/register/{entryId}/resending")
    ResentView resendOpenDeliveries(@PathVariable UUID entryId) {
        return new ResentView(resendingAll.resend(entryId));
    }

    /** Records that a recipient confirmed outside the system, with the source of that knowledge. */
    @PostMapping("/api/deliveries/{deliveryId}/outside-receipt")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordOutsideReceipt(@PathVariable UUID deliveryId, @Valid @RequestBody ReceiptNoteRequest request) {
        outsideReceipts.record(deliveryId, request.note());
    }

    /** Stops waiting for one recipient's receipt, with the reason. */
    @PostMapping("/api/deliveries/{deliveryId}/closing")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void closeDelivery(@PathVariable UUID deliveryId, @Valid @RequestBody DeliveryReasonRequest request) {
        closing.close(deliveryId, request.reason());
    }

    /** The clerk enters that a recipient outside has destroyed its copy of a document that was called back. */
    @PostMapping("/api/deliveries/{deliveryId}/recall-confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recordOutsideRecall(@PathVariable UUID deliveryId, @Valid @RequestBody ReceiptNoteRequest request) {
        recalls.record(deliveryId, request.note());
    }

    /** The clerk goes on waiting for the receipts that are missing. */
    @PostMapping("/api/follow-ups/{subjectId}/continuation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void continueFollowUp(@PathVariable String subjectId) {
        followUp.waitOn(subjectId);
    }
}
