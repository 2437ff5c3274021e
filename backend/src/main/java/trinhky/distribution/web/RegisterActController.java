package trinhky.distribution.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.distribution.application.AddLateRecipient;
import trinhky.distribution.application.CancelNumber;
import trinhky.distribution.application.RecallDocument;
import trinhky.distribution.application.dossier.ExportDossier;
import trinhky.document.DocumentResponse;

/** What the clerk writes beside a line of the register after the issue. */
@RestController
@RequestMapping("/api/register/{entryId}")
class RegisterActController {

    private static final MediaType ZIP = MediaType.parseMediaType("application/zip");

    private final RecallDocument recalling;
    private final CancelNumber cancelling;
    private final AddLateRecipient adding;
    private final ExportDossier dossiers;

    RegisterActController(
            RecallDocument recalling, CancelNumber cancelling, AddLateRecipient adding, ExportDossier dossiers) {
        this.recalling = recalling;
        this.cancelling = cancelling;
        this.adding = adding;
        this.dossiers = dossiers;
    }

    /**
     * The dossier of an issued document for the archive (Decree 30/2020/NĐ-CP, articles 29 to 31) as a ZIP file. The
     * clerk of the register and the drafting unit; refuses with {@code distribution.not-your-dossier} (403).
     */
    @GetMapping("/dossier")
    ResponseEntity<byte[]> exportDossier(@PathVariable UUID entryId) {
        ExportDossier.Dossier dossier = dossiers.export(entryId);
        return DocumentResponse.kept(dossier.name() + ".zip", ZIP, dossier.archive());
    }

    /**
     * Calls the document back from every recipient, with a reason (Decree 30/2020/NĐ-CP, article 18.4). The clerk of
     * the register; refuses with {@code distribution.not-sent-yet}, {@code distribution.already-recalled} (409).
     */
    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recallDocument(@PathVariable UUID entryId, @Valid @RequestBody DeliveryReasonRequest request) {
        recalling.recall(entryId, request.reason());
    }

    /**
     * Cancels the number of a document that was called back; its line stays and the number is never given again. The
     * clerk of the register; refuses with {@code distribution.recall-first}, {@code distribution.already-cancelled}
     * (409).
     */
    @PostMapping("/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancelNumber(@PathVariable UUID entryId, @Valid @RequestBody DeliveryReasonRequest request) {
        cancelling.cancel(entryId, request.reason());
    }

    /**
     * Sends the document to a unit that was not among its recipients; the printed lines stay. The clerk of the
     * register; refuses with {@code distribution.recalled} (409), {@code distribution.already-recipient},
     * {@code distribution.unit-ended} (422).
     */
    @PostMapping("/recipients")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void addLateRecipient(@PathVariable UUID entryId, @Valid @RequestBody LateRecipientRequest request) {
        adding.add(entryId, request.unitId(), request.purpose(), request.reason());
    }
}
