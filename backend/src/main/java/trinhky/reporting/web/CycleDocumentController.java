package trinhky.reporting.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import trinhky.document.DocumentResponse;
import trinhky.reporting.application.PreviewConsolidation;

/** The consolidated report and the letter that goes with it (công văn gửi báo cáo), as files. */
@RestController
@RequestMapping("/api/cycles/{cycleId}")
class CycleDocumentController {

    private static final String REPORT = "du-thao-bao-cao-tong-hop";
    private static final String LETTER = "cong-van-gui-bao-cao";

    private final PreviewConsolidation preview;

    CycleDocumentController(PreviewConsolidation preview) {
        this.preview = preview;
    }

    @GetMapping("/consolidation/preview.pdf")
    ResponseEntity<byte[]> getConsolidationPdf(@PathVariable UUID cycleId) {
        return DocumentResponse.pdf(REPORT, preview.reportPdf(cycleId));
    }

    @GetMapping("/consolidation/preview.docx")
    ResponseEntity<byte[]> getConsolidationDocx(@PathVariable UUID cycleId) {
        return DocumentResponse.docx(REPORT, preview.reportDocx(cycleId));
    }

    @GetMapping("/covering-letter.pdf")
    ResponseEntity<byte[]> getCoveringLetterPdf(@PathVariable UUID cycleId) {
        return DocumentResponse.pdf(LETTER, preview.letterPdf(cycleId));
    }

    @GetMapping("/covering-letter.docx")
    ResponseEntity<byte[]> getCoveringLetterDocx(@PathVariable UUID cycleId) {
        return DocumentResponse.docx(LETTER, preview.letterDocx(cycleId));
    }
}
