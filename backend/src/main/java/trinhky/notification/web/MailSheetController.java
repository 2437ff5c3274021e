package trinhky.notification.web;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import trinhky.notification.application.ExportMailLog;
import trinhky.notification.domain.MailFilter;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailState;

/** The log of mails as a file. */
@RestController
@RequestMapping("/api/mail-log-sheet")
class MailSheetController {
    private final ExportMailLog export;

    MailSheetController(ExportMailLog export) {
        this.export = export;
    }

    /** The log of mails as a file (XLSX or CSV), nothing in it run as a formula; the filters are those of the list. */
    @GetMapping
    ResponseEntity<byte[]> exportMailLog(
            @RequestParam(defaultValue = "XLSX") SheetFormat format,
            @RequestParam(required = false) MailState state,
            @RequestParam(required = false) MailKind kind,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate to) {
        MailFilter filter = new MailLogQuery(state, kind, q, from, to).filter();
        return SheetFormat.answer("nhat-ky-thu", export.file(filter, format == SheetFormat.CSV));
    }
}
