package trinhky.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the log of notices.
 *
 * @param nextOffset null on the last page
 * @param read how many that somebody has read the other filters let through
 * @param unread how many that nobody has read
 */
record NoticeLogView(List<NoticeRowView> items, @Nullable Integer nextOffset, int read, int unread) {}
