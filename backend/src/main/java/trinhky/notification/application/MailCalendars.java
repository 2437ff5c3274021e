package trinhky.notification.application;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The calendar objects of a mail as its attachments, one each, because a file has one method only. */
final class MailCalendars {
    private static final Pattern OBJECT =
            Pattern.compile("BEGIN:VCALENDAR\\r?\\n.*?END:VCALENDAR\\r?\\n?", Pattern.DOTALL);
    private static final String CANCELS = "METHOD:CANCEL";

    /** One attachment. */
    record Part(String fileName, String contentType, byte[] content) {}

    private MailCalendars() {}

    static List<Part> parts(@Nullable String calendar) {
        List<Part> parts = new ArrayList<>();
        if (calendar != null) {
            Matcher object = OBJECT.matcher(calendar);
            while (object.find()) {
                parts.add(part(object.group(), parts.size() + 1));
            }
        }
        return parts;
    }

    private static Part part(String object, int number) {
        String method = object.contains(CANCELS) ? "CANCEL" : "PUBLISH";
        return new Part(
                "han-nop-bao-cao-" + number + ".ics",
                "text/calendar; charset=UTF-8; method=" + method,
                object.getBytes(StandardCharsets.UTF_8));
    }
}
