package trinhky.signing.web;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import trinhky.document.DocumentResponse;
import trinhky.signing.application.MeasureForm;
import trinhky.signing.application.ReadSigningRequest;
import trinhky.signing.application.ReadSigningRequest.Frozen;

/** The document that is to be signed, as a page for reading and as the files that people keep; without attempt the latest. */
@RestController
@RequestMapping("/api/signing/{subjectType}/{subjectId}")
class SubmittedDocumentController {

    private final ReadSigningRequest requests;
    private final MeasureForm measure;

    SubmittedDocumentController(ReadSigningRequest requests, MeasureForm measure) {
        this.requests = requests;
        this.measure = measure;
    }

    /**
     * The document to be signed as an HTML page without scripts, for reading on screen. For those concerned.
     *
     * @param attempt number of the submission, the latest when absent
     */
    @GetMapping(path = "/document", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<byte[]> getSubmittedDocument(
            @PathVariable String subjectType,
            @PathVariable String subjectId,
            @RequestParam(required = false) Integer attempt) {
        return DocumentResponse.page(requests.page(subjectType, subjectId, attempt));
    }

    /**
     * The document to be signed, exactly the bytes that are signed. For those concerned.
     *
     * @param attempt number of the submission, the latest when absent
     */
    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> getSubmittedPdf(
            @PathVariable String subjectType,
            @PathVariable String subjectId,
            @RequestParam(required = false) Integer attempt) {
        Frozen frozen = requests.document(subjectType, subjectId, attempt);
        return DocumentResponse.file(frozen.document(), frozen.content());
    }

    /**
     * The words of the document to be signed as a DOCX file. For those concerned.
     *
     * @param attempt number of the submission, the latest when absent
     */
    @GetMapping("/document.docx")
    ResponseEntity<byte[]> getSubmittedDocx(
            @PathVariable String subjectType,
            @PathVariable String subjectId,
            @RequestParam(required = false) Integer attempt) {
        Frozen frozen = requests.docx(subjectType, subjectId, attempt);
        return DocumentResponse.docx(frozen.document().name(), frozen.content());
    }

    /**
     * Where the file departs from the form of Decree 30/2020/NĐ-CP, as measured; empty when it keeps it. For those
     * concerned.
     */
    @GetMapping("/form-findings")
    List<FormFindingView> listFormFindings(@PathVariable String subjectType, @PathVariable String subjectId) {
        return measure.measure(subjectType, subjectId).stream()
                .map(FormFindingView::of)
                .toList();
    }
}
