package trinhky.document.web;

import java.util.UUID;
import org.springframework.http.MediaType;
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

    /**
     * The bytes of a stored file. For those whom its owner lets read it; an unknown id answers 403 too, so that nobody
     * learns which files exist.
     */
    @GetMapping("/api/documents/{documentId}/content")
    ResponseEntity<byte[]> getDocumentContent(@PathVariable UUID documentId) {
        ReadDocument.Opened opened = documents.open(documentId);
        return DocumentResponse.file(opened.document(), opened.content());
    }

    /** An official document as an HTML page without scripts, for reading on screen. For those who may read the file. */
    @GetMapping(value = "/api/documents/{documentId}/page", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> getDocumentPage(@PathVariable UUID documentId) {
        return DocumentResponse.page(documents.page(documentId));
    }

    /**
     * An official document as a DOCX file: the words of the PDF without its signatures. For those who may read the
     * file.
     */
    @GetMapping("/api/documents/{documentId}/docx")
    ResponseEntity<byte[]> getDocumentDocx(@PathVariable UUID documentId) {
        ReadDocument.Opened opened = documents.docx(documentId);
        return DocumentResponse.docx(opened.document().name(), opened.content());
    }
}
