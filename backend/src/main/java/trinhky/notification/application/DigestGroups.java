package trinhky.notification.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import trinhky.notification.domain.MailContent.Action;
import trinhky.notification.domain.MailContent.Group;
import trinhky.notification.domain.MailContent.Item;
import trinhky.notification.domain.MailContent.More;
import trinhky.organisation.UnitDirectory;
import trinhky.organisation.UnitSummary;
import trinhky.reminder.DigestLine;
import trinhky.reminder.ReminderEvent;

/**
 * The lists of a digest. A list of thousands stays a mail that can be read: its first entries, how many more, and where all
 * of them are.
 */
@Component
class DigestGroups {
    /** Entries of one list; the ministry's late list can have thousands. */
    static final int SHOWN_AT_MOST = 30;

    private static final String SYMBOL_WITHOUT_NUMBER = "/";

    private final UnitDirectory units;
    private final DigestStanding standing;

    DigestGroups(UnitDirectory units, DigestStanding standing) {
        this.units = units;
        this.standing = standing;
    }

    List<Group> of(DigestParts parts, MailWords.Words words) {
        Writer writer = new Writer(parts, names(parts), words);
        List<Group> groups = new ArrayList<>();
        addOwn(groups, "reminder.late", parts.late(), writer);
        addOwn(groups, "reminder.due", parts.due(), writer);
        addOwn(groups, "reminder.waiting", parts.waiting(), writer);
        addOthers(groups, writer);
        return groups;
    }

    private Map<String, UnitSummary> names(DigestParts parts) {
        List<String> shown =
                parts.all().stream().map(DigestLine::unitId).distinct().toList();
        return units.units(shown);
    }

    private void addOwn(List<Group> groups, String heading, List<DigestLine> lines, Writer writer) {
        if (!lines.isEmpty()) {
            String words = writer.words().say(heading, lines.size());
            groups.add(new Group(words, "", items(lines, writer), moreOfOwn(lines, writer.words())));
        }
    }

    /** By period: its report and plan above, the units below; the count tells all of them, shown or not. */
    private void addOthers(List<Group> groups, Writer writer) {
        List<DigestLine> others = writer.parts().others();
        List<List<DigestLine>> periods = others.stream()
                .limit(SHOWN_AT_MOST)
                .collect(Collectors.groupingBy(DigestLine::path, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
        for (int i = 0; i < periods.size(); i++) {
            More more = i == periods.size() - 1 ? moreOfOthers(writer.parts(), writer.words()) : null;
            groups.add(period(periods.get(i), more, writer));
        }
    }

    private Group period(List<DigestLine> shown, @Nullable More more, Writer writer) {
        DigestLine first = shown.get(0);
        long units = DigestParts.units(writer.parts().others().stream()
                .filter(line -> line.path().equals(first.path()))
                .toList());
        return new Group(
                writer.words().say("reminder.others", what(first, writer.words()), units),
                about(first),
                shown.stream().map(line -> unit(line, writer)).toList(),
                more);
    }

    private Item unit(DigestLine line, Writer writer) {
        return new Item(
                writer.unitToName(line).map(UnitSummary::name).orElse(""),
                "",
                standing.of(line, writer.parts().digest().day(), writer.words()),
                line.isLate(),
                null);
    }

    private List<Item> items(List<DigestLine> lines, Writer writer) {
        return lines.stream()
                .limit(SHOWN_AT_MOST)
                .map(line -> item(line, writer))
                .toList();
    }

    private Item item(DigestLine line, Writer writer) {
        String what = what(line, writer.words());
        String title =
                writer.unitToName(line).map(unit -> unit.name() + " – " + what).orElse(what);
        return new Item(
                title,
                about(line),
                standing.of(line, writer.parts().digest().day(), writer.words()),
                line.isLate(),
                line.path());
    }

    private static String about(DigestLine line) {
        boolean numbered = !line.number().isEmpty() && !line.number().startsWith(SYMBOL_WITHOUT_NUMBER);
        return numbered ? line.number() + " · " + line.title() : line.title();
    }

    private static String what(DigestLine line, MailWords.Words words) {
        if (!line.event().isAboutReports()) {
            return words.say("reminder.event." + line.event());
        }
        String report = words.say("reminder.report", PeriodWords.of(line.detail(), words));
        return line.event() == ReminderEvent.RETURNED ? words.say("reminder.returned", report) : report;
    }

    private static @Nullable More moreOfOwn(List<DigestLine> lines, MailWords.Words words) {
        int left = lines.size() - SHOWN_AT_MOST;
        return left <= 0
                ? null
                : new More(
                        left,
                        words.say("reminder.more", left),
                        new Action(words.say("reminder.all", lines.size()), DigestParts.pathOfOwn(lines)));
    }

    /** Beside own matters, to which the button of the mail leads, the list of the others is linked even when it is whole. */
    private static @Nullable More moreOfOthers(DigestParts parts, MailWords.Words words) {
        List<DigestLine> lines = parts.others();
        int left = Math.max(0, lines.size() - SHOWN_AT_MOST);
        if (left == 0 && parts.own().isEmpty()) {
            return null;
        }
        long units = DigestParts.units(lines.subList(lines.size() - left, lines.size()));
        String many = units == left
                ? words.say("reminder.more-units", units)
                : words.say("reminder.more-reports", left, units);
        return new More(
                left,
                left == 0 ? "" : many,
                new Action(words.say("reminder.all", lines.size()), DigestParts.pathOfOthers(lines)));
    }

    /** What the entries of one digest have in common. */
    private record Writer(DigestParts parts, Map<String, UnitSummary> units, MailWords.Words words) {

        /** Where several units are among the lines, and where a clerk may serve several, each line says whose it is. */
        Optional<UnitSummary> unitToName(DigestLine line) {
            boolean named = units.size() > 1
                    || line.event() == ReminderEvent.RECEIPT_MISSING
                    || !line.unitId().equals(parts.digest().to().unitId());
            return named ? Optional.ofNullable(units.get(line.unitId())) : Optional.empty();
        }
    }
}
