package trinhky.consultation.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import trinhky.consultation.application.PrintRequest;
import trinhky.document.DocumentResponse;

/** The letter that asks units for their opinion (công văn lấy ý kiến). */
@RestController
class RequestLetterController {

    private static final String NAME = "cong-van-lay-y-kien";

    private final PrintRequest request;

    RequestLetterController(PrintRequest request) {
        this.request = request;
    }

    @GetMapping("/api/rounds/{roundId}/request.pdf")
    ResponseEntity<byte[]> getRequestPdf(@PathVariable UUID roundId) {
        return DocumentResponse.pdf(NAME, request.pdf(roundId));
    }

    @GetMapping("/api/rounds/{roundId}/request.docx")
    ResponseEntity<byte[]> getRequestDocx(@PathVariable UUID roundId) {
        return DocumentResponse.docx(NAME, request.docx(roundId));
    }
}
