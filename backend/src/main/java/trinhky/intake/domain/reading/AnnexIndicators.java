package trinhky.intake.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.SourceTable;
import trinhky.intake.domain.source.SourceText;

/** The targets that the annexes list. */
final class AnnexIndicators {

    private static final Pattern TAIL = Pattern.compile(
            "(?iu)\\s*(?:giảm(?: xuống)?(?: còn)?|tăng(?: trưởng)?|đạt)?\\s*(tối đa|không quá|tối thiểu|ít nhất|trên|dưới)\\s*$");

    private AnnexIndicators() {}

    static List<IndicatorRead> in(SourceText text) {
        List<IndicatorRead> found = new ArrayList<>();
        for (SourceTable table : text.tables()) {
            AnnexTable annex = AnnexTable.of(table);
            if (annex.listsIndicators()) {
                read(annex, found);
            }
        }
        return found;
    }

    private static void read(AnnexTable annex, List<IndicatorRead> found) {
        String group = "";
        String title = null;
        for (SourceTable.Row row : annex.table().rows()) {
            if (AnnexTable.isGroup(row)) {
                group = AnnexTable.groupLabel(row);
                title = AnnexTable.groupTitle(row, 1);
            } else if (AnnexTable.words(row, 1) != null) {
                found.add(indicator(annex, row, group, title));
            }
        }
    }

    private static IndicatorRead indicator(AnnexTable annex, SourceTable.Row row, String group, String title) {
        Paragraph name = row.cell(1);
        Paragraph owner = row.cell(annex.owner());
        TargetValue target = target(name, row.cell(annex.value()));
        String code = AnnexTable.code(group, row.text(0).replaceAll("\\.$", ""));
        boolean named = owner != null && !owner.isBlank();
        boolean read = target != null && target.low() != null;
        return new IndicatorRead(
                code,
                title,
                name.display(),
                null,
                target == null ? bare(name) : target,
                "annex_only",
                null,
                named ? Found.certain(owner.display(), owner.passage()) : Found.nothing(),
                named ? UnitWords.split(owner.display()) : List.of(),
                read && named ? Confidence.CERTAIN : Confidence.CHECK);
    }

    private static TargetValue bare(Paragraph name) {
        return new TargetValue("eq", null, null, null, null, name.display(), null, name.passage());
    }

    /** The value's cell; a bound may stand at the end of the name ("… giảm còn tối đa"). */
    @SuppressWarnings("size: fills one record, a line a field")
    private static TargetValue target(Paragraph name, Paragraph value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        TargetValue read = TargetWords.in(value).stream().findFirst().orElse(null);
        if (read == null) {
            return Numbers.parse(value.text()) == null
                    ? null
                    : new TargetValue(
                            "eq", Numbers.parse(value.text()), null, null, null, name.display(), null, value.passage());
        }
        Matcher tail = TAIL.matcher(name.text());
        String comparator = tail.find() && read.comparator().equals("eq") ? sign(tail.group(1)) : read.comparator();
        return new TargetValue(
                comparator,
                read.low(),
                read.high(),
                null,
                read.unit(),
                name.display(),
                read.scope(),
                value.passage().since(name.line()));
    }

    private static String sign(String bound) {
        return switch (bound.toLowerCase(Locale.ROOT)) {
            case "tối đa", "không quá" -> "le";
            case "trên" -> "gt";
            case "dưới" -> "lt";
            default -> "ge";
        };
    }
}
