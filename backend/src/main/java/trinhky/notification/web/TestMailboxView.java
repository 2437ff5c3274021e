package trinhky.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of caught mails; {@code nextOffset} is null on the last one. */
record TestMailboxView(List<CaughtMailView> items, @Nullable Integer nextOffset) {}
