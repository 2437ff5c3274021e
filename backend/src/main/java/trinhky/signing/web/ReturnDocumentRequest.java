package trinhky.signing.web;

import java.time.LocalDate;

/** Why the document goes back, and by when it is expected again. */
record ReturnDocumentRequest(String reason, LocalDate resubmitBy) {}
