package trinhky.distribution.web;

import java.util.List;

/**
 * A page of the inbox.
 *
 * @param next offset of the next page, or null
 * @param waiting documents whose receipt is neither confirmed nor refused
 */
record InboxPageView(List<IncomingDocumentView> items, Integer next, int waiting) {}
