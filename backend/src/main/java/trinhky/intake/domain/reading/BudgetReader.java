package trinhky.intake.domain.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import trinhky.intake.domain.source.Outline;
import trinhky.intake.domain.source.Paragraph;
import trinhky.intake.domain.source.Section;
import trinhky.intake.domain.source.SourceText;

/** Reads the money: the sum, its parts by source, the tables. */
final class BudgetReader {

    private static final Predicate<String> MONEY =
            title -> title.matches("(?s).*(?:kinh phí|nguồn vốn|nguồn lực tài chính|dự toán).*");
    private static final Pattern ALLOCATED =
            Pattern.compile("(?:phân bổ|giao|cấp) cho (" + UnitWords.BEGIN + "[^,;:.]*?) (?:triển khai|thực hiện|để)");
    private static final Pattern SOURCES =
            Pattern.compile("(?iu)(?:từ (?:các )?nguồn|nguồn kinh phí|các nguồn)[^:]{0,60}:\\s*(.*)");
    private static final Pattern SOURCE = Pattern.compile(
            "(?iu)((?:ngân sách|vốn|nguồn|kinh phí)[^:;,.(]*?)(?= (?:phân bổ|cấp|giao|bố trí|hỗ trợ cho)|$|[:;,(])");
    private static final Pattern YEAR = Pattern.compile("năm (20\\d\\d)(?!\\d)");

    private final SourceText text;
    private final Outline outline;

    BudgetReader(SourceText text, Outline outline) {
        this.text = text;
        this.outline = outline;
    }

    @SuppressWarnings("size: fills one record, a line a field")
    BudgetRead read() {
        List<Paragraph> paragraphs = paragraphs();
        BudgetTables tables = BudgetTables.in(text);
        List<MoneyRead> amounts =
                paragraphs.stream().flatMap(p -> MoneyWords.in(p).stream()).toList();
        MoneyRead total = amounts.stream()
                .filter(money -> isTotal(money.source()))
                .findFirst()
                .orElse(null);
        List<MoneyRead> parts = new ArrayList<>(amounts);
        parts.remove(total);
        if (amounts.isEmpty()) {
            parts.addAll(tables.bySource());
            total = tables.sources().isEmpty() ? null : tables.total();
        }
        if (total != null && parts.isEmpty()) {
            parts.addAll(only(total));
        }
        Map<String, BigDecimal> years = tables.byYear();
        return new BudgetRead(
                total == null ? Found.nothing() : Found.certain(total, total.passage()),
                parts,
                parts.isEmpty() ? sources(paragraphs) : List.of(),
                years.isEmpty() && total != null ? oneYear(total) : years,
                MoneyBySource.in(tables.rows()),
                tables.unitWords(),
                tables.unit(),
                tables.rows(),
                allocated(paragraphs),
                paragraphs.isEmpty() ? null : paragraphs.get(0).passage(),
                paragraphs.isEmpty()
                        ? null
                        : paragraphs.get(paragraphs.size() - 1).passage().lineEnd());
    }

    private List<Paragraph> paragraphs() {
        List<Paragraph> found = new ArrayList<>();
        for (Section section : outline.sections()) {
            if (section.isUnder(MONEY)) {
                found.add(section.titled());
                found.addAll(section.paragraphs());
            }
        }
        return found;
    }

    private static boolean isTotal(String source) {
        return source.toLowerCase(Locale.ROOT)
                .matches("(?s).*tổng (?:số )?(?:kinh phí|vốn|dự toán|cộng|nhu cầu|mức).*");
    }

    /** A sum that names one source is all of that source. */
    private static List<MoneyRead> only(MoneyRead total) {
        Matcher source = SOURCE.matcher(
                total.source().replaceFirst("(?iu)^.*?tổng (?:số )?(?:kinh phí|dự toán|vốn)\\s*(?:từ )?", ""));
        return source.find()
                ? List.of(new MoneyRead(
                        source.group(1),
                        total.amount(),
                        total.inWords(),
                        total.wordsAmount(),
                        total.unit(),
                        total.passage()))
                : List.of();
    }

    private static Map<String, BigDecimal> oneYear(MoneyRead total) {
        Matcher year = YEAR.matcher(total.source());
        Map<String, BigDecimal> years = new LinkedHashMap<>();
        if (year.find()) {
            years.put(year.group(1), total.amount());
        }
        return years;
    }

    private static String allocated(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> ALLOCATED.matcher(paragraph.text()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }

    private static List<String> sources(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> SOURCES.matcher(paragraph.display()))
                .filter(Matcher::find)
                .flatMap(matcher -> Arrays.stream(matcher.group(1).split(";| và (?=các nguồn)")))
                .map(words -> words.replaceAll("^\\s*(?:và )?|[.\\s]+$", ""))
                .filter(words -> !words.isBlank())
                .toList();
    }
}
