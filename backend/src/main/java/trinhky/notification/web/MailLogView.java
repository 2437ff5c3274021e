package trinhky.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the mail log; {@code nextOffset} is null on the last one. */
record MailLogView(List<MailRowView> items, @Nullable Integer nextOffset) {}
