package trinhky.notification.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * What a mail says, before it is set as HTML and as plain text. No content of documents: facts and a link.
 *
 * @param subject also the heading
 * @param paragraphs said first
 * @param groups lists under a heading each
 * @param action words of the one button
 * @param link where the button leads, absolute
 */
public record MailContent(
        String subject, List<String> paragraphs, List<Group> groups, String action, String link, String footer) {

    /** A list under a heading. */
    public record Group(String heading, List<Item> items) {}

    /** One entry: what, about which document, until when. */
    public record Item(String title, String about, String due) {}

    /** The same as plain text. */
    public String asText() {
        List<String> lines = new ArrayList<>();
        lines.add(subject);
        lines.add("");
        lines.addAll(paragraphs);
        for (Group group : groups) {
            lines.add("");
            lines.add(group.heading());
            group.items().forEach(item -> addItem(lines, item));
        }
        lines.addAll(List.of("", action + ": " + link, "", "-- ", footer));
        return String.join("\n", lines);
    }

    private static void addItem(List<String> lines, Item item) {
        lines.add("- " + item.title());
        if (!item.about().isBlank()) {
            lines.add("  " + item.about());
        }
        if (!item.due().isBlank()) {
            lines.add("  " + item.due());
        }
    }
}
