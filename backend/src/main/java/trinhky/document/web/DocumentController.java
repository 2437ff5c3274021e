package trinhky.document.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import trinhky.document.DocumentResponse;
import trinhky.document.application.ReadDocument;

/** Stored files for those whom the owner lets read them. */
@RestController
class DocumentController {

    private final ReadDocument documents;

    DocumentController(ReadDocument documents) {
        this.documents = documents;
    }

    @GetMapping("/api/documents/{documentId}/content")
    ResponseEntity<byte[]> getDocumentContent(@PathVariable UUID documentId) {
        ReadDocument.Opened opened = documents.open(documentId);
        return DocumentResponse.file(opened.document(), opened.content());
    }
}
