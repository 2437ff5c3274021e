package trinhky.distribution.web;

import jakarta.validation.constraints.Size;

/** Where the receipt was heard of. */
record ReceiptNoteRequest(@Size(max = 500) String note) {}
