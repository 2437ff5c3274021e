package trinhky.notification.web;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import trinhky.document.DocumentResponse;
import trinhky.notification.application.LogFile;

/** Kind of file for a spreadsheet program. */
enum SheetFormat {
    XLSX,
    CSV;

    /** Answers with a log to keep, under a name without extension. */
    static ResponseEntity<byte[]> answer(String name, LogFile log) {
        return DocumentResponse.kept(
                name + "." + log.ending(), MediaType.parseMediaType(log.mediaType()), log.content());
    }
}
