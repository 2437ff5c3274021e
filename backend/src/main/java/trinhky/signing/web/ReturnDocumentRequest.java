package trinhky.signing.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Why the document goes back, and by when it is expected again. */
record ReturnDocumentRequest(String reason, @Nullable LocalDate resubmitBy) {}
