package trinhky.distribution.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the inbox.
 *
 * @param next offset of the next page, or null
 * @param waiting documents whose receipt is neither confirmed nor refused
 */
record InboxPageView(
        List<IncomingDocumentView> items, @Nullable Integer next, int waiting) {}
