package trinhky.notification.application;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import trinhky.notification.domain.Bounce;
import trinhky.notification.domain.SmtpReply;

/**
 * Reads what comes back to the sender's box. Anybody can write there: only well-formed reports are read, no further than a bound, and
 * nothing in them is trusted beyond naming a mail of ours.
 */
final class DeliveryStatusReader {
    private static final int PARTS_AT_MOST = 10;
    private static final String FAILED = "failed";

    private DeliveryStatusReader() {}

    /** The report; empty when it is none, tells of no failure, or names no mail. */
    static Optional<Bounce> read(Part mail) throws MessagingException, IOException {
        if (!mail.isMimeType("multipart/report")) {
            return Optional.empty();
        }
        List<Part> parts = parts(mail);
        Optional<String> messageId = first(parts, "message/rfc822", "text/rfc822-headers", "message/global-headers")
                .flatMap(DeliveryStatusReader::messageId);
        List<Bounce.FailedRecipient> failed = first(parts, "message/delivery-status", "message/global-delivery-status")
                .map(DeliveryStatusReader::failures)
                .orElse(List.of());
        return messageId.filter(id -> !failed.isEmpty()).map(id -> new Bounce(id, failed));
    }

    private static List<Part> parts(Part mail) throws MessagingException, IOException {
        List<Part> parts = new ArrayList<>();
        if (mail.getContent() instanceof Multipart report) {
            for (int i = 0; i < Math.min(report.getCount(), PARTS_AT_MOST); i++) {
                parts.add(report.getBodyPart(i));
            }
        }
        return parts;
    }

    private static Optional<Part> first(List<Part> parts, String... types) {
        return parts.stream()
                .filter(part -> Stream.of(types).anyMatch(type -> isOf(part, type)))
                .findFirst();
    }

    private static boolean isOf(Part part, String type) {
        try {
            return part.isMimeType(type);
        } catch (MessagingException unknown) {
            return false;
        }
    }

    private static Optional<String> messageId(Part original) {
        return HeaderBlocks.of(original).stream()
                .findFirst()
                .map(headers -> headers.getOrDefault("message-id", ""))
                .filter(id -> !id.isEmpty());
    }

    /** The first block is about the report as a whole, each further one about a recipient. */
    private static List<Bounce.FailedRecipient> failures(Part status) {
        return HeaderBlocks.of(status).stream()
                .filter(block -> FAILED.equals(block.getOrDefault("action", "").toLowerCase(Locale.ROOT)))
                .map(DeliveryStatusReader::failure)
                .toList();
    }

    private static Bounce.FailedRecipient failure(Map<String, String> block) {
        List<String> addresses = Stream.of("original-recipient", "final-recipient")
                .map(name -> block.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .map(value -> value.substring(value.indexOf(';') + 1).strip())
                .distinct()
                .toList();
        String diagnostic = block.getOrDefault("diagnostic-code", "");
        String said = diagnostic.substring(diagnostic.indexOf(';') + 1).strip();
        return new Bounce.FailedRecipient(
                addresses, SmtpReply.of(code(said), block.getOrDefault("status", "") + " " + said));
    }

    /** The reply code that a diagnostic begins with, 0 without one. */
    private static int code(String said) {
        return said.matches("[245]\\d\\d(\\D.*)?") ? Integer.parseInt(said.substring(0, 3)) : 0;
    }
}
