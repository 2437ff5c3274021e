package trinhky.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import trinhky.notification.domain.Letter;
import trinhky.notification.domain.MailKind;
import trinhky.notification.domain.MailState;
import trinhky.notification.domain.NoticeKind;
import trinhky.organisation.RecipientGroup;
import trinhky.organisation.Role;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reminder.ReminderEvent;
import trinhky.testing.DemoProvince;
import trinhky.testing.IntegrationTest;

/**
 * Every mail that the product writes, with what plan 244 says in it, in both languages: whole, without anything of the inside,
 * and kept under {@code target/mails} to be looked at.
 */
@IntegrationTest
@DemoProvince
class MailGalleryTest {
    private static final Path KEPT = Path.of("target", "mails");
    private static final Pattern INSIDE =
            Pattern.compile("\\?\\?|\\{\\d|\\bnull\\b|\\[\\[|\\[\\(|\\[#| th:|notification\\."
                    + "|\\b[A-Z]{3,}_[A-Z_]+\\b|\\b(OFFICER|HEAD|OVERDUE|RETURNED|DIGEST|URGENT)\\b|@[a-f0-9]{6,}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}");
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/[^\\s\"<]*)?");
    private static final Pattern VIETNAMESE_LETTER = Pattern.compile("[À-ỹ]");
    private static final int LONGEST_LINE = 76;

    @Autowired
    MailPress press;

    @Autowired
    List<MailTemplate<?>> templates;

    @Autowired
    UnitDirectory units;

    @Autowired
    MailWords words;

    @ParameterizedTest
    @EnumSource(MailExamples.class)
    void theMailIsWholeInBothLanguagesAndInBothForms(MailExamples example) throws IOException {
        List<UnitSummary> communes = units.membersOf(RecipientGroup.COMMUNES, MailExamples.DAY);
        Letter vietnamese = letter(example, communes, "vi");
        assertWhole(vietnamese);
        Letter english = letter(example, communes, "en");
        assertWhole(english);
        String left = MailExamples.withoutNames(visible(english.html()) + " " + flat(english.plain()), names(communes));
        assertThat(VIETNAMESE_LETTER.matcher(left).results().map(hit -> around(left, hit.start())))
                .as("Vietnamese among the English words")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void everyKindAndStateOfTheLogsHasWords(String language) {
        MailWords.Words say = words.in(language);
        assertThat(Stream.of(
                                Stream.of(MailKind.values()).map(kind -> "log.kind." + kind),
                                Stream.of(MailState.values()).map(state -> "log.state." + state),
                                Stream.of(NoticeKind.values()).map(kind -> "notice-log.kind." + kind),
                                Stream.of(Role.values()).map(role -> "notice-log.role." + role),
                                Stream.of(ReminderEvent.values()).map(event -> "step." + event),
                                Stream.of(ReminderEvent.values()).map(event -> "step-working." + event))
                        .flatMap(code -> code))
                .allSatisfy(code -> assertThat(say.say(code, 2)).doesNotContain("notification."));
    }

    private void assertWhole(Letter letter) {
        assertThat(letter.subject()).isNotBlank().hasSizeLessThan(120);
        for (String read : List.of(visible(letter.html()), flat(letter.plain()))) {
            String words = LINK.matcher(read).replaceAll("");
            assertThat(words).doesNotContainPattern(INSIDE).doesNotContainPattern(ID);
            assertThat(words).contains(letter.subject());
        }
        assertThat(letter.html()).doesNotContain(" th:").contains("lang=\"" + letter.language() + "\"");
        assertThat(letter.plain().lines())
                .allMatch(line -> line.length() <= LONGEST_LINE
                        || LINK.matcher(line.strip()).matches());
        assertThat(LINK.matcher(letter.plain()).results().map(it -> it.group()))
                .as("every link of the one form stands in the other")
                .allMatch(letter.html()::contains);
    }

    private Letter letter(MailExamples example, List<UnitSummary> communes, String language) throws IOException {
        Letter letter = write(example.facts(communes), language);
        Files.createDirectories(KEPT);
        String name = example.name().toLowerCase(java.util.Locale.ROOT) + "." + language;
        Files.writeString(KEPT.resolve(name + ".html"), letter.html());
        Files.writeString(KEPT.resolve(name + ".txt"), "Subject: " + letter.subject() + "\n\n" + letter.plain());
        return letter;
    }

    private Letter write(Object facts, String language) {
        return templates.stream()
                .filter(template -> template.factsType().isInstance(facts))
                .findFirst()
                .map(template -> pressed(template, facts, language))
                .orElseThrow();
    }

    private <F> Letter pressed(MailTemplate<F> template, Object facts, String language) {
        return press.letter(template, template.factsType().cast(facts), language);
    }

    private List<String> names(List<UnitSummary> communes) {
        return Stream.concat(communes.stream(), units.units(MailExamples.UNITS).values().stream())
                .map(UnitSummary::name)
                .toList();
    }

    private static String visible(String html) {
        return flat(html.replaceAll("(?s)<head>.*?</head>", "").replaceAll("<[^>]+>", " "))
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 20), Math.min(text.length(), at + 20));
    }
}
