package trinhky.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the mail catcher of the demo holds, as the administrator reads it. */
final class Mailbox {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int PAGE = 500;

    private final Service service;

    Mailbox(Service administrator) {
        this.service = administrator;
    }

    /** Mails to that address whose subject contains the words, the oldest first. */
    List<Mail> to(String address, String words) {
        return about(words).stream().filter(mail -> mail.to().contains(address)).toList();
    }

    /** Mails to anybody whose subject contains the words, the oldest first. */
    List<Mail> about(String words) {
        return all().stream().filter(mail -> mail.subject().contains(words)).toList();
    }

    /** The days on which the address was reminded of reports. */
    List<LocalDate> daysOf(String address) {
        return to(address, "báo cáo").stream().map(Mail::day).toList();
    }

    List<Mail> all() {
        List<Mail> mails = new ArrayList<>();
        for (int offset = 0; ; offset += PAGE) {
            JsonNode page = service.get("/api/test-mailbox?limit=" + PAGE + "&offset=" + offset);
            page.path("items").forEach(item -> mails.add(0, Mail.of(item)));
            if (!page.has("nextOffset")) {
                return mails;
            }
        }
    }

    /** One caught mail, with the business day on which it left. */
    record Mail(List<String> to, String subject, LocalDate day, String text) {

        private static Mail of(JsonNode item) {
            return new Mail(
                    Official.stream(item.path("to")).map(JsonNode::asString).toList(),
                    item.path("subject").asString(),
                    LocalDate.ofInstant(Instant.parse(item.path("sentAt").asString()), HANOI),
                    item.path("plain").asString());
        }
    }
}
