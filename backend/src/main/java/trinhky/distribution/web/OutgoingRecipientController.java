package trinhky.distribution.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import trinhky.distribution.application.MapRecipients;

/** Whom the lines of "Nơi nhận" of a document mean that is not issued yet, for the clerk who will issue it. */
@RestController
@RequestMapping("/api/outgoing/{subjectType}/{subjectId}/recipients")
class OutgoingRecipientController {

    private final MapRecipients mapping;

    OutgoingRecipientController(MapRecipients mapping) {
        this.mapping = mapping;
    }

    /**
     * Whom the lines of "Nơi nhận" mean, as the document would be issued today. The clerk who will issue it;
     * {@code distribution.nothing-prepared} (404).
     */
    @GetMapping
    List<RecipientLineView> listOutgoingRecipients(@PathVariable String subjectType, @PathVariable String subjectId) {
        return mapping.read(subjectType, subjectId).lines().stream()
                .map(RecipientLineView::of)
                .toList();
    }

    /**
     * Says whom a line means whose words name nobody that the system knows. The clerk who will issue the document;
     * refuses with {@code distribution.line-not-mappable}, {@code distribution.unit-not-found} (422).
     */
    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void mapRecipients(
            @PathVariable String subjectType,
            @PathVariable String subjectId,
            @Valid @RequestBody MapRecipientsRequest request) {
        mapping.map(subjectType, subjectId, request.label(), request.unitIds());
    }
}
