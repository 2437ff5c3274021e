package trinhky.reporting.web;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import trinhky.intake.AskedLine;
import trinhky.intake.ReportFiles;
import trinhky.reporting.application.read.ReadReport;
import trinhky.reporting.application.read.ReportView;

/** The values of a report that a unit already has as a file. */
@RestController
class ReportFileController {

    private final ReadReport readReport;

    ReportFileController(ReadReport readReport) {
        this.readReport = readReport;
    }

    /**
     * Reads a file for the form of this report; nothing is stored, the officer confirms what goes into the form. For
     * whoever may read the report; the field {@code file} says why it is not read (422).
     */
    @PostMapping(path = "/api/reports/{obligationId}/file-values", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ReportFileView readReportFile(@PathVariable UUID obligationId, @RequestPart("file") MultipartFile file)
            throws IOException {
        ReportView report = readReport.read(obligationId);
        return ReportFileView.of(ReportFiles.read(file.getBytes(), asked(report)));
    }

    private static List<AskedLine> asked(ReportView report) {
        Stream<AskedLine> indicators = report.indicators().stream()
                .map(one -> new AskedLine(one.key(), one.code(), one.name(), one.unit() == null ? "" : one.unit()));
        Stream<AskedLine> assignments = report.assignments().stream()
                .map(one -> new AskedLine(one.key(), one.code() == null ? "" : one.code(), one.title(), null));
        return Stream.concat(indicators, assignments).toList();
    }
}
