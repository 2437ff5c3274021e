package trinhky.reporting.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import trinhky.document.DocumentResponse;
import trinhky.reporting.application.PreviewConsolidation;
import trinhky.reporting.application.read.ReportGridWorkbook;

/** The consolidated report, the letter that goes with it (công văn gửi báo cáo) and the table of all units, as files. */
@RestController
@RequestMapping("/api/cycles/{cycleId}")
class CycleDocumentController {

    private static final String REPORT = "du-thao-bao-cao-tong-hop";
    private static final String LETTER = "cong-van-gui-bao-cao";

    private final PreviewConsolidation preview;
    private final ReportGridWorkbook workbook;

    CycleDocumentController(PreviewConsolidation preview, ReportGridWorkbook workbook) {
        this.preview = preview;
        this.workbook = workbook;
    }

    /**
     * The table of a period, units by indicators, as a workbook (XLSX), in the language asked for. For whoever may read
     * the period.
     */
    @GetMapping("/grid.xlsx")
    ResponseEntity<byte[]> exportReportGrid(@PathVariable UUID cycleId) {
        return DocumentResponse.workbook("bang-tong-hop", workbook.write(cycleId));
    }

    /**
     * The consolidated report as it will be printed, marked as a draft on every page. For whoever may read the period.
     */
    @GetMapping("/consolidation/preview.pdf")
    ResponseEntity<byte[]> getConsolidationPdf(@PathVariable UUID cycleId) {
        return DocumentResponse.pdf(REPORT, preview.reportPdf(cycleId));
    }

    /** The consolidated report as a DOCX file. For whoever may read the period. */
    @GetMapping("/consolidation/preview.docx")
    ResponseEntity<byte[]> getConsolidationDocx(@PathVariable UUID cycleId) {
        return DocumentResponse.docx(REPORT, preview.reportDocx(cycleId));
    }

    /**
     * The letter that goes with the consolidated report as a PDF; number, date and signature are left open. For whoever
     * may read the period.
     */
    @GetMapping("/covering-letter.pdf")
    ResponseEntity<byte[]> getCoveringLetterPdf(@PathVariable UUID cycleId) {
        return DocumentResponse.pdf(LETTER, preview.letterPdf(cycleId));
    }

    /** The letter that goes with the consolidated report as a DOCX file. For whoever may read the period. */
    @GetMapping("/covering-letter.docx")
    ResponseEntity<byte[]> getCoveringLetterDocx(@PathVariable UUID cycleId) {
        return DocumentResponse.docx(LETTER, preview.letterDocx(cycleId));
    }
}
