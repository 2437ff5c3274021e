package trinhky.journey;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.JsonNode;

/** The administrator of the demo moves the business clock and reads what was mailed. */
final class Administrator {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Official official;

    Administrator(Demo demo) {
        this.official = demo.official("admin");
    }

    /** Day by day up to eight in the morning of that day, with all that happens on the way. */
    void movesTheClockTo(LocalDate day) {
        official.open("/admin/clock");
        official.page()
                .getByLabel("Ngày", new Page.GetByLabelOptions().setExact(true))
                .fill(DAY.format(day));
        official.press("Chuyển ngày");
        official.await(() -> arrived(day));
        official.open("/admin/clock").sees(DAY.format(day));
    }

    private boolean arrived(LocalDate day) {
        JsonNode clock = official.service().get("/api/clock");
        if (clock.path("failed").asBoolean()) {
            throw new AssertionError("The clock stopped on the way to " + day + ": " + clock);
        }
        return !clock.path("moving").asBoolean()
                && day.toString().equals(clock.path("today").asString());
    }

    Mailbox mailbox() {
        return new Mailbox(official.service());
    }

    /** Waits until that many mails with those words in the subject have reached the box. */
    void awaitsMail(String address, String words, int count) {
        official.await(() -> mailbox().to(address, words).size() == count);
    }

    void readsTheTrialMailbox(String subject) {
        official.open("/test-mailbox").reads("Hộp thư thử").sees(subject).look("hop-thu-thu");
    }
}
