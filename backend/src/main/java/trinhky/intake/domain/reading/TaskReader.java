package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Section;
import trinhky.intake.domain.source.SourceTable;
import trinhky.intake.domain.source.SourceText;

/** Tasks: the rows of the annexes; without such an annex, the duties that the body lists unit by unit. */
final class TaskReader {

    private static final Predicate<String> CARRYING_OUT =
            title -> title.matches("(?s).*(?:tổ chức thực hiện|phân công|trách nhiệm).*");
    private static final Pattern UNIT = Pattern.compile(
            "^(.*?)\\s*(?::|,? có trách nhiệm|,? chủ trì(?!\\p{L})|,? chịu trách nhiệm|$)", Pattern.DOTALL);
    private static final int LONGEST_NAME = 160;

    private TaskReader() {}

    static List<TaskRead> in(SourceText text, Outline outline) {
        List<TaskRead> tasks = new ArrayList<>();
        for (SourceTable table : text.tables()) {
            AnnexTable annex = AnnexTable.of(table);
            if (annex.listsTasks()) {
                rows(annex, tasks);
            }
        }
        return tasks.isEmpty() ? duties(outline) : tasks;
    }

    private static void rows(AnnexTable annex, List<TaskRead> tasks) {
        String group = "";
        String title = null;
        for (SourceTable.Row row : annex.table().rows()) {
            if (AnnexTable.isGroup(row)) {
                group = AnnexTable.groupLabel(row);
                title = AnnexTable.groupTitle(row, annex.name());
            } else if (AnnexTable.words(row, annex.name()) != null && !AnnexTable.isTotal(row)) {
                tasks.add(task(annex, row, group, title));
            }
        }
    }

    @SuppressWarnings("size: fills one record, a line a field")
    private static TaskRead task(AnnexTable annex, SourceTable.Row row, String group, String title) {
        Paragraph text = row.cell(annex.name());
        Paragraph lead = row.cell(annex.owner());
        boolean named = lead != null && !lead.isBlank();
        String helping = AnnexTable.words(row, annex.cooperating());
        String number = row.text(0).replaceAll("\\.$", "");
        String code = AnnexTable.code(group, number);
        List<String> leads = named ? UnitWords.split(lead.display()) : List.of();
        return new TaskRead(
                code,
                group,
                title,
                text.display(),
                null,
                null,
                leads,
                named ? Found.certain(lead.display(), lead.passage()) : Found.nothing(),
                helping == null ? List.of() : UnitWords.split(helping),
                AnnexTable.words(row, annex.time()),
                AnnexTable.words(row, annex.output()),
                null,
                leads.size() == 1 ? Confidence.CERTAIN : Confidence.CHECK,
                text.passage().since(row.line()));
    }

    private static List<TaskRead> duties(Outline outline) {
        List<TaskRead> tasks = new ArrayList<>();
        for (Section section : outline.sections()) {
            boolean under = section.above() != null && section.above().isUnder(CARRYING_OUT);
            Matcher unit = UNIT.matcher(section.title());
            if (under
                    && UnitWords.begins(section.title())
                    && unit.find()
                    && unit.group(1).length() < LONGEST_NAME) {
                tasks.add(duty(section, section.titled().display().substring(0, unit.end(1)), unit.end()));
            }
        }
        return tasks;
    }

    @SuppressWarnings("size: fills one record, a line a field")
    private static TaskRead duty(Section section, String unit, int end) {
        Paragraph titled = section.titled();
        String rest = titled.display()
                .substring(Math.min(end, titled.display().length()))
                .strip();
        String text = section.paragraphs().stream().map(Paragraph::display).collect(Collectors.joining("\n"));
        String words = rest.length() > 3 ? (rest + "\n" + text).strip() : text;
        String role = DutyRole.of(words);
        return new TaskRead(
                section.place(),
                section.above().label(),
                section.above().title(),
                words,
                unit,
                role,
                List.of(unit),
                Found.certain(unit, section.heading().passage()),
                List.of(),
                null,
                null,
                null,
                Confidence.CHECK,
                section.heading().passage());
    }
}
