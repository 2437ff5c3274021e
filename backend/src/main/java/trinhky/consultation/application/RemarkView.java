package trinhky.consultation.application;

import org.jspecify.annotations.Nullable;

/**
 * A remark and how it is answered.
 *
 * @param number 0 for the statement as a whole
 * @param response null while it is not answered
 */
public record RemarkView(
        int number, String anchor, String text, @Nullable CommentResponseView response) {}
