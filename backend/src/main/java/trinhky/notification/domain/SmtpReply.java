package trinhky.notification.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server said (RFC 5321), or a bounce quotes it as saying.
 *
 * @param code reply code, 0 when only the status is known
 * @param status enhanced status (RFC 3463) such as {@code 5.1.1}, empty when the server gave none
 * @param words what it said, one line
 */
public record SmtpReply(int code, String status, String words) {
    private static final Pattern STATUS = Pattern.compile("(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])");
    private static final Pattern LOCKED =
            Pattern.compile("disabled|locked|suspended|inactive|deactivated|khóa|khoá|tạm ngưng");
    private static final Pattern FULL = Pattern.compile("quota|mailbox full|mailbox is full|over limit|đầy");
    private static final int LONGEST = 500;
    private static final int MAILBOX_FULL = 552;
    private static final int FIRST_PERMANENT = 500;
    private static final int NO_SUCH_BOX = 550;
    private static final int CLOSING = 421;

    /** Reads the server's line; control characters do not get into the log. */
    public static SmtpReply of(int code, String line) {
        String words =
                line == null ? "" : line.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        String kept = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        Matcher status = STATUS.matcher(kept);
        return new SmtpReply(code, status.find() ? status.group(1) : "", kept);
    }

    /** What it means for the mail. A full box is worth trying again even where the server calls it final (552). */
    public Verdict verdict() {
        if (code == CLOSING) {
            return Verdict.SERVER_UNAVAILABLE;
        }
        boolean permanent = code >= FIRST_PERMANENT || status.startsWith("5");
        return permanent && fault().orElse(null) != AddressFault.FULL ? Verdict.REFUSED : Verdict.TRY_LATER;
    }

    /** What it says about the box. */
    public Optional<AddressFault> fault() {
        String detail = status.isEmpty() ? "" : status.substring(2);
        if (saysFull(detail)) {
            return Optional.of(AddressFault.FULL);
        }
        if (!isPermanent()) {
            return Optional.empty();
        }
        if ("2.1".equals(detail)
                || isOfTheBox(detail) && LOCKED.matcher(lower()).find()) {
            return Optional.of(AddressFault.LOCKED);
        }
        if (detail.startsWith("1.") || code == NO_SUCH_BOX && status.isEmpty()) {
            return Optional.of(AddressFault.UNKNOWN);
        }
        return detail.startsWith("3.") ? Optional.empty() : Optional.of(AddressFault.REFUSED);
    }

    private boolean saysFull(String detail) {
        return "2.2".equals(detail)
                || code == MAILBOX_FULL && !detail.startsWith("3.")
                || isOfTheBox(detail) && FULL.matcher(lower()).find();
    }

    private static boolean isOfTheBox(String detail) {
        return detail.isEmpty() || detail.startsWith("0.") || detail.startsWith("1.") || detail.startsWith("2.");
    }

    private String lower() {
        return words.toLowerCase(Locale.ROOT);
    }

    private boolean isPermanent() {
        return code >= FIRST_PERMANENT || status.startsWith("5");
    }
}
