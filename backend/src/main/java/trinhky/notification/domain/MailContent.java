package trinhky.notification.domain;

import java.util.List;

/**
 * What a mail says, before it is set as HTML and as plain text. No content of documents: facts and a link.
 *
 * @param subject also the heading
 * @param paragraphs said first
 * @param groups lists under a heading each
 * @param action words of the one button
 * @param path where the button leads, within the product
 */
public record MailContent(
        String subject, List<String> paragraphs, List<Group> groups, String action, String path, String footer) {

    /** A list under a heading. */
    public record Group(String heading, List<Item> items) {}

    /** One entry: what, about which document, until when, and where it is found in the product; late ones stand out. */
    public record Item(String title, String about, String due, boolean late, String path) {}
}
