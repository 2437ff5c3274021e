package trinhky.notification.web;

import java.util.List;

/** A page of caught mails; {@code nextOffset} is null on the last one. */
record TestMailboxView(List<CaughtMailView> items, Integer nextOffset) {}
