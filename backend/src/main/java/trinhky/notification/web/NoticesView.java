package trinhky.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of notices; {@code nextOffset} is null on the last one. */
record NoticesView(List<NoticeView> items, @Nullable Integer nextOffset, int unread) {}
